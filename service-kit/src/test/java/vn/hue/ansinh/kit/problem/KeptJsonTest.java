package vn.hue.ansinh.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptJsonTest {
    private final ObjectMapper json = new ObjectMapper();

    KeptJsonTest() {
        new JsonManners().customize(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0.0000000000001",
                "0.9499999999999",
                "1999999999999999999999999999999.5",
                "0.00000000000000000033"
            })
    void whatWeComputedMayBeLongerThanWhatACallerMaySend(String computed) {
        assertEquals(new BigDecimal(computed), KeptJson.read(json, computed, BigDecimal.class));
        assertThrows(JsonMappingException.class, () -> json.readValue(computed, BigDecimal.class));
    }

    /** What nobody may write any more was taken once, and is read as long as it is kept. */
    @Test
    void textThatWasTakenIsReadAsItIs() {
        String pasted = "\"T\u1ef7 l\u1ec7\u200E 99\u0085\"";

        assertEquals("T\u1ef7 l\u1ec7\u200E 99\u0085", KeptJson.read(json, pasted, String.class));
        assertThrows(JsonMappingException.class, () -> json.readValue(pasted, String.class));
    }

    @Test
    void whatCannotBeReadIsNoFaultOfACaller() {
        Throwable failure =
                assertThrows(IllegalStateException.class, () -> KeptJson.read(json, "\"-\"", BigDecimal.class));

        assertFalse(failure instanceof Refusal);
    }
}
