package vn.hue.ansinh.gateway.feed;

import java.util.HashMap;
import java.util.Map;

/** How many streams each caller holds, so that nobody takes the places of all. */
final class Places {
    private final Map<String, Integer> held = new HashMap<>();
    private final int mostOfOne;

    Places(int mostOfOne) {
        this.mostOfOne = mostOfOne;
    }

    /** Whoever is told yes gives it back in the end. */
    synchronized boolean take(String caller) {
        int many = held.getOrDefault(caller, 0);
        if (many >= mostOfOne) {
            return false;
        }
        held.put(caller, many + 1);
        return true;
    }

    synchronized void giveBack(String caller) {
        held.computeIfPresent(caller, (same, many) -> many == 1 ? null : many - 1);
    }
}
