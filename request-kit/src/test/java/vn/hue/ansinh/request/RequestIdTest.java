package vn.hue.ansinh.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-1_b.c", "0123456789012345678901234567890123456789012345678901234567890123"})
    void isTheCallersOwnWhereItIsWellFormed(String id) {
        assertEquals(id, RequestId.of(id).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a b", "a\"b", "ệ", "01234567890123456789012345678901234567890123456789012345678901234"})
    void isAnotherWhereTheCallersCannotBePrintedAnywhere(String id) {
        assertNotEquals(id, RequestId.of(id).value());
    }

    @Test
    void isARandomUuidWhereTheCallerBringsNone() {
        UUID id = UUID.fromString(RequestId.of(null).value());

        assertEquals(4, id.version());
        assertEquals(2, id.variant());
        assertNotEquals(id.toString(), RequestId.of(null).value());
    }
}
