package vn.hue.ansinh.gateway.entry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryTest {
    private static final int TRIES = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/agencies/",
                "/api/v1/places/474@2021-07-01",
                "/api/v1/obligations/R-02.2023.SYT?lang=vi&limit=20"
            })
    void knowsWhatMostCallersAskFor(String target) {
        assertTrue(Ordinary.isTarget(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:8080", "an-sinh.example"})
    void knowsTheNamesOfMostDoors(String host) {
        assertTrue(Ordinary.isHost(host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":80", "a:", "a:123456", "a:8o", "a b", "[::1]"})
    void leavesOtherHostsToThePattern(String host) {
        assertFalse(Ordinary.isHost(host));
    }

    @Test
    void letsNothingInThatThePatternsWouldNot() {
        Random dice = new Random(197);
        int known = 0;
        for (int tried = 0; tried < TRIES; tried++) {
            String target = something(dice, "/a.%2e;@?#&= |\"\\Ạ\u007f\u0000-_");
            known += holds(target, Ordinary::isTarget, PathRule::isAllowedByPattern);
            String host = something(dice, "a.-:0_[]% Ạ\n");
            known += holds(host, Ordinary::isHost, written -> Head.HOST
                    .matcher(written)
                    .matches());
        }
        assertTrue(known > TRIES / 100, "Too few were ordinary: " + known);
    }

    private static int holds(String written, Predicate<String> glance, Predicate<String> pattern) {
        boolean known = glance.test(written);
        if (known) {
            assertTrue(pattern.test(written), written);
        }
        return known ? 1 : 0;
    }

    private static String something(Random dice, String signs) {
        StringBuilder written = new StringBuilder(dice.nextBoolean() ? "/" : "");
        for (int length = dice.nextInt(9); length > 0; length--) {
            written.append(signs.charAt(dice.nextInt(signs.length())));
        }
        return written.toString();
    }
}
