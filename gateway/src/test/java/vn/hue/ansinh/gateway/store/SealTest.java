package vn.hue.ansinh.gateway.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final String OLD = "b2YgMzIgYnl0ZXMsIGZvciB0ZXN0cyBhbG9uZSAhISE";
    private static final String NEW = "YW5vdGhlciBvZiAzMiBieXRlcywgZm9yIHRlc3RzICE";
    private static final byte[] TEXT = "whsec_1".getBytes(StandardCharsets.US_ASCII);

    @Test
    void whatTheKeyBeforeHasSealedOpensWhileThatKeyIsNamed() {
        byte[] sealed = seal(OLD).close(TEXT, "w1");

        assertArrayEquals(TEXT, seal(NEW, OLD).open(sealed, "w1"));
        assertThrows(IllegalStateException.class, () -> seal(NEW).open(sealed, "w1"));
    }

    @Test
    void whatIsSealedAfterTheChangeNeedsTheKeyBeforeNoLonger() {
        byte[] sealed = seal(NEW, OLD).close(TEXT, "w1");

        assertArrayEquals(TEXT, seal(NEW).open(sealed, "w1"));
        assertFalse(seal(NEW, OLD).isByAnotherKey(sealed, "w1"));
        assertTrue(seal(OLD, NEW).isByAnotherKey(sealed, "w1"));
    }

    @Test
    void noKeyOpensWhatWasMovedToAnotherRow() {
        byte[] sealed = seal(OLD).close(TEXT, "w1");

        assertThrows(IllegalStateException.class, () -> seal(NEW, OLD).open(sealed, "w2"));
    }

    @Test
    void blanksBesideAKeyAreNoPartOfIt() {
        byte[] sealed = seal(OLD).close(TEXT, "w1");

        assertArrayEquals(TEXT, seal(NEW, " " + OLD + " ").open(sealed, "w1"));
    }

    /** Base64 of the other alphabet, one byte too many, one too few. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "b2+gMzIgYnl0ZXMsIGZvciB0ZXN0cyBhbG9uZSAhISE",
                "b2/gMzIgYnl0ZXMsIGZvciB0ZXN0cyBhbG9uZSAhISE",
                "b2YgMzIgYnl0ZXMsIGZvciB0ZXN0cyBhbG9uZSAhISEh",
                "b2YgMzIgYnl0ZXMsIGZvciB0ZXN0cyBhbG9uZSAhIQ"
            })
    void aKeyThatIsNoneIsRefusedByTheNameOfItsSetting(String none) {
        String today =
                assertThrows(IllegalStateException.class, () -> seal(none)).getMessage();
        String other =
                assertThrows(IllegalStateException.class, () -> seal(NEW, none)).getMessage();

        assertTrue(today.startsWith("ansinh.webhooks.secrets-key "), today);
        assertTrue(other.startsWith("ansinh.webhooks.other-secrets-keys "), other);
        assertFalse((today + other).contains(none));
    }

    private static Seal seal(String key, String... others) {
        return new Seal(new SealSettings() {
            @Override
            public Optional<String> secretsKey() {
                return Optional.of(key);
            }

            @Override
            public Optional<List<String>> otherSecretsKeys() {
                return Optional.of(List.of(others));
            }
        });
    }
}
