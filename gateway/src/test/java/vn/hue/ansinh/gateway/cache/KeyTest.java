package vn.hue.ansinh.gateway.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {
    @ParameterizedTest
    @CsvSource({"b=2&a=1, a=1&b=2", "b=2&a=1&b=1, a=1&b=2&b=1", "b=1&a=1&b=2, a=1&b=1&b=2", "&b&&a=, a=&b"})
    void sortsParametersByNameAndKeepsTheOrderOfEqualOnes(String query, String sorted) {
        assertEquals("/x?" + sorted, Key.normal("/x", query));
    }
}
