package vn.hue.ansinh.gateway.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, localhost",
        "AnSinh.example, ansinh.example",
        "127.0.0.1, 127.0.0.1",
        "[::1], [::1]",
        "[::1]:8080, [::1]",
        "host1:, host1:",
        ":80, ''",
        "80, 80"
    })
    void namesTheHostWithoutItsPort(String authority, String host) {
        assertEquals(host, new Caller("192.0.2.1", "https", authority).host());
    }
}
