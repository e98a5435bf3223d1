package vn.hue.ansinh.gateway.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {
    private static final String THEIRS = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    @Test
    void continuesTheTraceOfTheCallerWithAStepOfItsOwn() {
        Traceparent trace = Traceparent.after(THEIRS);

        assertTrue(trace.continued());
        assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", trace.trace());
        assertEquals("00", trace.flags());
        assertNotEquals("00f067aa0ba902b7", trace.step());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "hello",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"
            })
    void startsATraceWhenTheCallerHasNone(String given) {
        Traceparent trace = Traceparent.after(given);

        assertFalse(trace.continued());
        assertTrue(trace.header().matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }
}
