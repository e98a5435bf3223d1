package vn.hue.ansinh.request;

import java.util.HashMap;
import java.util.Map;

/** The lines of one second: so many for all callers together, and a fifth of them for one, who would else take them all. */
final class LineShare {
    private static final int CALLERS = 5;
    private final Map<String, Integer> each = new HashMap<>();
    private final int most;
    private long now;
    private int all;

    LineShare(int most) {
        this.most = most;
    }

    synchronized boolean has(String caller, long second) {
        if (second != now) {
            now = second;
            all = 0;
            each.clear();
        }
        boolean isLeft = all < most && each.getOrDefault(caller, 0) < Math.max(1, most / CALLERS);
        if (isLeft) {
            all++;
            each.merge(caller, 1, Integer::sum);
        }
        return isLeft;
    }
}
