package vn.hue.ansinh.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hue.ansinh.kit.testing.ProblemCatalogue;

class ProblemCodeTest {
    private static final Pattern TITLE =
            Pattern.compile("(\"[a-z-]+\"|[0-9]{3}|default) ->\\s+Text\\.of\\(\"([^\"]+)\", \"([^\"]+)\"\\)");

    @ParameterizedTest
    @EnumSource
    void isExplainedInTheCatalogue(ProblemCode code) {
        assertTrue(ProblemCatalogue.explained().contains(code.code()), code.code());
    }

    @ParameterizedTest
    @EnumSource
    void standsInTheContract(ProblemCode code) {
        assertTrue(ProblemCatalogue.promised().contains(code.code()), code.code());
    }

    /** A code has one title, whether a service says it or the door. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "INVALID_PARAMETER",
                "UNKNOWN_PARAMETER",
                "MALFORMED_JSON",
                "UNKNOWN_FIELD",
                "WRONG_TYPE",
                "IDEMPOTENCY_KEY_REQUIRED",
                "IDEMPOTENCY_KEY_REUSED",
                "REQUEST_IN_PROGRESS",
                "UNAUTHENTICATED",
                "FORBIDDEN",
                "OTHER_AGENCY",
                "NOT_FOUND",
                "METHOD_NOT_ALLOWED",
                "NOT_ACCEPTABLE",
                "VERSION_CONFLICT",
                "BODY_TOO_LARGE",
                "UNSUPPORTED_MEDIA_TYPE",
                "INVALID_FIELDS",
                "IF_MATCH_REQUIRED",
                "VERSION_NOT_NAMED",
                "INTERNAL_ERROR",
                "SIGN_IN_UNAVAILABLE"
            })
    void hasTheTitleThatServicesGiveIt(ProblemCode code) throws IOException {
        Map<String, List<String>> titles = titlesOfServices();
        List<String> theirs =
                titles.getOrDefault('"' + code.code() + '"', titles.getOrDefault("" + code.status(), List.of()));

        assertEquals(
                theirs.isEmpty() ? titles.get("default") : theirs,
                List.of(
                        Words.of(code, Locale.forLanguageTag("vi"), "A", "B").title(),
                        Words.of(code, Locale.ENGLISH, "A", "B").title()));
    }

    /** By code or status. The kit is no part of the gateway, so its source is read. */
    private static Map<String, List<String>> titlesOfServices() throws IOException {
        Path source = Path.of("../service-kit/src/main/java/vn/hue/ansinh/kit/problem/Titles.java");
        return TITLE.matcher(Files.readString(source))
                .results()
                .collect(Collectors.toMap(title -> title.group(1), title -> List.of(title.group(2), title.group(3))));
    }

    @ParameterizedTest
    @EnumSource
    void speaksBothLanguages(ProblemCode code) {
        Words vietnamese = Words.of(code, Locale.forLanguageTag("vi"), "A", "B");
        Words english = Words.of(code, Locale.ENGLISH, "A", "B");

        assertNotEquals(vietnamese.title(), english.title());
        assertNotEquals(vietnamese.hint(), english.hint());
        assertFalse(vietnamese.detail().contains("{"), vietnamese.detail());
        assertFalse(english.detail().contains("{"), english.detail());
    }
}
