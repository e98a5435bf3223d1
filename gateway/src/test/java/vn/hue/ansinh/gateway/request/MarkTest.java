package vn.hue.ansinh.gateway.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.MultiMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.request.RequestId;

class MarkTest {

    @Test
    void keepsTheIdOfTheCaller() {
        assertEquals("A-1_b.c", mark(RequestId.HEADER, "A-1_b.c").id().value());
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        assertEquals(
                Locale.ENGLISH, mark("Accept-Language", "vi;q=0.5,en;q=0.6").language());
    }

    private static Mark mark(String header, String value) {
        return Mark.of(MultiMap.caseInsensitiveMultiMap().add(header, value));
    }
}
