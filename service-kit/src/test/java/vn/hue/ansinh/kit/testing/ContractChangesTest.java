package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** Who wrote a program against the last released contract can go on with this one. */
class ContractChangesTest {
    // A state may be added to those that answers speak of; clients are told so in CHANGELOG.md.
    private static final OpenApiDiffOptions MORE_STATES = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    @Test
    void nothingThatClientsRelyOnWasTakenAway() throws IOException {
        ChangedOpenApi change = OpenApiCompare.fromSpecifications(
                inOlderWords(Files.readString(lastReleased())),
                inOlderWords(Files.readString(Contracts.file("openapi.yaml"))),
                MORE_STATES);

        assertTrue(change.isCompatible(), () -> told(change));
    }

    /** Who holds a contract sees in its version which one it is, and what is told of changes begins with that of now. */
    @Test
    void theContractOfNowIsNotCalledAsOneThatWasReleased() throws IOException {
        String version = versionOf("openapi.yaml");

        try (Stream<Path> released = Files.list(Contracts.file("released"))) {
            assertTrue(released.noneMatch(file -> file.endsWith("openapi-" + version + ".yaml")), version);
        }
        assertEquals(version, versionOf("asyncapi.yaml"));
        for (String paper : List.of("CHANGELOG.md", "CHANGELOG.vi.md")) {
            assertEquals(version, first("(?m)^## (\\S+)", paper), paper);
        }
    }

    private static String versionOf(String contract) throws IOException {
        return first("(?m)^  version: (\\S+)$", contract);
    }

    private static String first(String pattern, String file) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(Contracts.file(file)));
        assertTrue(found.find(), file);
        return found.group(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/coverage: | /api/v1/cover:
            operationId: listAgencies\\n      summary | operationId: listAgencies\\n      parameters: [{name: x, in: query, required: true, schema: {type: string}}]\\n      x-summary
                    sentence: {$ref: '#/components/schemas/Words'} |         phrase: {$ref: '#/components/schemas/Words'}
                    dueAt: {type: string, format: date-time} |         dueAt: {type: integer}
            """)
    void theCheckNoticesWhatWouldBreakAClient(String written, String instead) throws IOException {
        String before = Files.readString(Contracts.file("openapi.yaml"));
        String from = written.replace("\\n", "\n");
        assertTrue(before.contains(from), from);

        ChangedOpenApi change = OpenApiCompare.fromSpecifications(
                inOlderWords(before), inOlderWords(before.replace(from, instead.replace("\\n", "\n"))), MORE_STATES);

        assertFalse(change.isCompatible());
    }

    /** As OpenAPI 3.0 says it: the comparing library sees no types in 3.1. What is new in 3.1 is left out of it. */
    private static OpenAPI inOlderWords(String contract) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        String older = contract.replace("openapi: 3.1.0", "openapi: 3.0.3")
                .replaceAll("type: \\[([a-z]+), 'null']", "type: $1");
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(older, null, options);
        return Objects.requireNonNull(read.getOpenAPI(), () -> String.join("\n", read.getMessages()));
    }

    private static Path lastReleased() throws IOException {
        try (Stream<Path> released = Files.list(Contracts.file("released"))) {
            return released.max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private static String told(ChangedOpenApi change) {
        java.io.ByteArrayOutputStream text = new java.io.ByteArrayOutputStream();
        new ConsoleRender().render(change, new java.io.OutputStreamWriter(text));
        return text.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
