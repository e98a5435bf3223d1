package vn.hue.ansinh.kit.testing;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whoever reads the contract in Vietnamese reads the same as in English: {@code contracts/vi} holds each text once. */
class ContractInVietnameseTest {
    private static final Map<String, Described> ENGLISH = Described.in(Contracts.http())
            .filter(text -> text.under().equals("description") && !text.isInBothLanguages())
            .collect(toMap(Described::target, text -> text));
    private static final Set<String> CODES = ProblemCatalogue.explained();
    private static final List<JsonNode> OVERLAYS = overlays();

    /** What stands in an overlay for one text of the contract. */
    private record Translation(String target, String of, String text) {}

    private static List<JsonNode> overlays() {
        try (Stream<Path> files = Files.list(Contracts.file("vi"))) {
            return files.sorted().map(Contracts::yaml).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<JsonNode> actions() {
        return OVERLAYS.stream()
                .flatMap(overlay -> StreamSupport.stream(overlay.get("actions").spliterator(), false));
    }

    private static List<Translation> translations() {
        return actions()
                .map(action -> new Translation(
                        action.get("target").asText(),
                        action.get("x-translates").asText(),
                        action.at("/update/description").asText()))
                .toList();
    }

    @Test
    void everySummaryIsInBothLanguages() {
        assertNone(Described.in(Contracts.http())
                .filter(text -> text.under().equals("summary") && !text.isInBothLanguages())
                .map(Described::target));
    }

    /** What is missing is shown as it is to be written, with the fingerprint of what it translates. */
    @Test
    void everyDescriptionIsTranslated() {
        Set<String> translated =
                new TreeSet<>(translations().stream().map(Translation::target).toList());

        assertNone(ENGLISH.values().stream()
                .filter(text -> !translated.contains(text.target()))
                .map(text -> "\n  - target: %s\n    x-translates: '%s'\n    update: {description: '%s'}\n"
                        .formatted(text.target(), text.fingerprint(), text.text())));
    }

    @Test
    void nothingIsTranslatedTwice() {
        Set<String> seen = new TreeSet<>();

        assertNone(translations().stream().map(Translation::target).filter(target -> !seen.add(target)));
    }

    @Test
    void everyTranslationLeadsToADescription() {
        assertNone(translations().stream().map(Translation::target).filter(target -> !ENGLISH.containsKey(target)));
    }

    /** Who changes an English text changes the Vietnamese one, and says so by the new fingerprint. */
    @Test
    void noTranslationIsOlderThanItsText() {
        assertNone(all((english, vietnamese) -> english.fingerprint().equals(vietnamese.of()))
                .map(late -> late + " is now '" + ENGLISH.get(late).fingerprint() + "'"));
    }

    @Test
    void bothLanguagesNameTheSameCodes() {
        assertNone(all((english, vietnamese) -> codesIn(english.text()).equals(codesIn(vietnamese.text()))));
    }

    private static Set<String> codesIn(String text) {
        Set<String> codes = new TreeSet<>(ProblemCatalogue.namedIn(text));
        codes.retainAll(CODES);
        return codes;
    }

    @Test
    void everyTranslationIsVietnameseInComposedLetters() {
        assertNone(all((english, vietnamese) -> Normalizer.isNormalized(vietnamese.text(), Normalizer.Form.NFC)
                && (isOneName(english.text()) || hasMarks(vietnamese.text()))));
    }

    private static boolean isOneName(String text) {
        return text.matches("`[^`]+`");
    }

    private static boolean hasMarks(String text) {
        return text.codePoints().anyMatch(letter -> letter > 0x7f && Character.isLetter(letter));
    }

    @Test
    void everyOverlayChangesDescriptionsOfThisContractAlone() {
        String version = Contracts.http().at("/info/version").asText();

        OVERLAYS.forEach(overlay -> {
            assertEquals("1.0.0", overlay.get("overlay").asText());
            assertEquals("../openapi.yaml", overlay.get("extends").asText());
            assertEquals(version, overlay.at("/info/version").asText());
        });
        assertNone(actions()
                .filter(action -> action.size() != 3
                        || action.at("/update").size() != 1
                        || !action.at("/update/description").isTextual())
                .map(JsonNode::toString));
    }

    /** Of what is translated at all; what is not is another rule's matter. */
    private static Stream<String> all(BiPredicate<Described, Translation> rule) {
        return translations().stream()
                .filter(translation -> ENGLISH.containsKey(translation.target()))
                .filter(translation -> !rule.test(ENGLISH.get(translation.target()), translation))
                .map(Translation::target);
    }

    private static void assertNone(Stream<String> complaints) {
        assertEquals(List.of(), complaints.toList());
    }
}
