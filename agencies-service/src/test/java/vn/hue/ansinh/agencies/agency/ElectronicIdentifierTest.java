package vn.hue.ansinh.agencies.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElectronicIdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "H57, H57",
        "h57.10, H57.10",
        "H57.10.02, H57.10.02",
        "000.00.00.H57, H57",
        "00.00.H57, H57",
        "000.00.10.H57, H57.10",
        "00.10.H57, H57.10",
        "000.02.10.H57, H57.10.02",
        "001.02.10.H57, H57.10.02.001"
    })
    void bothSpellingsBecomeThatOfDecision20(String written, String canonical) {
        assertEquals(canonical, ElectronicIdentifier.canonical(written).orElse("nothing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "57", "Z57", "H5", "H57.", "H57..1", "H57.é", "H57.0000000000000000000000000000000000001"})
    void whatIsNeitherIsRefused(String written) {
        assertTrue(ElectronicIdentifier.canonical(written).isEmpty());
    }
}
