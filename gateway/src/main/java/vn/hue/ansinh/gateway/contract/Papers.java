package vn.hue.ansinh.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All papers of the door by their path, read once at the start. */
@ApplicationScoped
class Papers {
    private final Map<String, Paper> papers;

    Papers(@ConfigProperty(name = "quarkus.oidc.token.issuer") String signIn) {
        Contract contract = Contract.of(read("/contracts/openapi.yaml"), signIn);
        papers = Map.of(
                "/openapi.yaml", Paper.of("application/yaml; charset=utf-8", contract.yaml()),
                "/openapi.json", Paper.of("application/json", contract.json().encode()),
                "/problems", Paper.of("text/markdown; charset=utf-8", read("/contracts/problems.md")));
    }

    Map<String, Paper> byPath() {
        return papers;
    }

    private static String read(String resource) {
        try (InputStream file = Objects.requireNonNull(Papers.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
