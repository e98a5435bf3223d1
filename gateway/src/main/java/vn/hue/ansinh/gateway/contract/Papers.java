package vn.hue.ansinh.gateway.contract;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All papers of the door by their path, read once at the start. */
@ApplicationScoped
class Papers {
    private static final String MARKDOWN = "text/markdown; charset=utf-8";
    /** The files of {@code contracts/vi}. */
    private static final List<String> VIETNAMESE =
            List.of("agencies", "door", "indicators", "indicators-schemas", "reporting", "reporting-schemas", "shared");

    private final Map<String, Paper> papers;
    private final Contract contract;
    private final Paper problemsInEnglish;

    Papers(@ConfigProperty(name = "quarkus.oidc.token.issuer") String signIn) {
        contract = Contract.of(read("/contracts/openapi.yaml"), signIn);
        papers = new HashMap<>(PageFiles.byPath());
        papers.put("/openapi.yaml", Paper.of("application/yaml; charset=utf-8", contract.yaml()));
        papers.put("/openapi.json", Paper.of("application/json", contract.json().encode()));
        papers.put(
                "/openapi.vi.json", Paper.of("application/json", inVietnamese().encode()));
        papers.put("/problems", Paper.of(MARKDOWN, read("/contracts/problems.vi.md")));
        problemsInEnglish = Paper.of(MARKDOWN, read("/contracts/problems.md"));
    }

    private JsonObject inVietnamese() {
        return contract.under(VIETNAMESE.stream()
                .map(name -> read("/contracts/vi/" + name + ".yaml"))
                .map(Overlay::of));
    }

    Paper problemsInEnglish() {
        return problemsInEnglish;
    }

    JsonObject contract() {
        return contract.json();
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
