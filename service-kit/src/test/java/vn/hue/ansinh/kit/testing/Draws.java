package vn.hue.ansinh.kit.testing;

import java.util.Random;

/**
 * What chance decides in one run, the same for the same seed.
 *
 * @param texts hostile ones, each used before any is used again
 * @param sql likewise
 */
record Draws(Random random, Turns<String> texts, Turns<String> sql) {

    static Draws of(long seed) {
        Random random = new Random(seed);
        return new Draws(random, new Turns<>(HostileValues.TEXTS, random), new Turns<>(SqlTexts.ALL, random));
    }

    String text() {
        return texts.take();
    }
}
