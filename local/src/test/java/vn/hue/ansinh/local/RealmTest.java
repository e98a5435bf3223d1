package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final List<String> PLACEHOLDERS =
            List.of("${ANSINH_DEMO_PASSWORD}", "${ANSINH_MACHINE_SECRET}", "${ANSINH_REGISTRAR_SECRET}");

    @Test
    void theRealmFileHoldsNoSecret() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(ProjectTree.root()
                        .resolve("local/src/main/realm/hues-realm.json")
                        .toFile());
        List<String> secrets = Stream.of("value", "secret", "privateKey", "secretData")
                .flatMap(name -> realm.findValuesAsText(name).stream())
                .toList();

        assertTrue(secrets.size() > 20, "each account has a credential");
        assertEquals(
                List.of(),
                secrets.stream()
                        .filter(secret -> !PLACEHOLDERS.contains(secret))
                        .toList());
    }
}
