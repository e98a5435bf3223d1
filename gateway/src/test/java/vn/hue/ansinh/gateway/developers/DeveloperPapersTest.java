package vn.hue.ansinh.gateway.developers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeveloperPapersTest {

    @ParameterizedTest
    @CsvSource({
        "/realms/hues/protocol/openid-connect/token, https://id.hue.gov.vn/realms/ansinh/protocol/openid-connect/token",
        "/realms/master/protocol/openid-connect/token, https://id.hue.gov.vn/realms/master/protocol/openid-connect/token",
        "/admin/realms/hues/clients, https://id.hue.gov.vn/admin/realms/ansinh/clients"
    })
    void everyCommandSpeaksOfTheSignInServerThatIsSet(String written, String shown) {
        assertEquals(
                shown,
                DeveloperPapers.withSignIn("http://localhost:8180" + written, "https://id.hue.gov.vn/realms/ansinh"));
    }
}
