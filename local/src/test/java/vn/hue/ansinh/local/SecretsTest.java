package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path home;

    @Test
    void onlyTheOwnerReadsTheFile() throws IOException {
        Secrets.in(home).password("database.reporting");

        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets.properties"))));
    }

    /** A link keeps what the file was: to write over it would be to lose it where the disk is full. */
    @Test
    void theFileIsReplacedAndNeverWrittenOver() throws IOException {
        Path file = home.resolve("secrets.properties");
        String first = Secrets.in(home).password("first");
        Path asItWas = Files.createLink(home.resolve("as-it-was"), file);

        Secrets.in(home).password("second");

        assertTrue(Files.readString(asItWas).contains(first));
        assertFalse(Files.readString(asItWas).contains("second"));
        try (var left = Files.list(home)) {
            assertEquals(Set.of(file, asItWas), left.collect(Collectors.toSet()));
        }
    }

    @Test
    void aPasswordIsMadeOnceAndForOneThing() throws IOException {
        String password = Secrets.in(home).password("database.reporting");

        assertEquals(password, Secrets.in(home).password("database.reporting"));
        assertNotEquals(password, Secrets.in(home).password("database.agencies"));
        assertTrue(password.length() >= 32, "24 random bytes are 32 letters");
    }

    @Test
    void theSigningKeyIsAPrivateKeyOnP256WithAName() throws IOException {
        JsonNode key = new ObjectMapper().readTree(Secrets.in(home).signingKey());

        assertEquals(
                "EC P-256 ES256",
                key.get("kty").asText() + " " + key.get("crv").asText() + " "
                        + key.get("alg").asText());
        assertTrue(!key.get("kid").asText().isBlank());
        for (String coordinate : new String[] {"x", "y", "d"}) {
            assertEquals(32, Base64.getUrlDecoder().decode(key.get(coordinate).asText()).length, coordinate);
        }
        assertEquals(key, new ObjectMapper().readTree(Secrets.in(home).signingKey()));
    }
}
