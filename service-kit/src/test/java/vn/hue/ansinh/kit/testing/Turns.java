package vn.hue.ansinh.kit.testing;

import java.util.List;
import java.util.Random;

/** One thing after the other, from anywhere on, and round again: none comes up twice before each has come up once. */
final class Turns<T> {
    private final List<T> things;
    private int next;
    private int taken;

    Turns(List<T> things, Random random) {
        this.things = things;
        this.next = random.nextInt(things.size());
    }

    T take() {
        T thing = things.get(next);
        next = (next + 1) % things.size();
        taken++;
        return thing;
    }

    boolean haveAllComeUp() {
        return taken >= things.size();
    }
}
