package vn.hue.ansinh.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.problem.InvalidParameter;

class PageTest {

    @Test
    void theRowThatWasReadOnTopLeadsToTheNextPage() {
        Page<String> page = Page.of(List.of("a", "b", "c"), PageRequest.first(2), Function.identity());

        assertEquals(List.of("a", "b"), page.items());
        assertEquals(List.of("b"), Cursor.keys(String.valueOf(page.next()), 1, ""));
    }

    @Test
    void theLastPageLeadsNowhere() {
        assertNull(Page.of(List.of("a", "b"), PageRequest.first(2), Function.identity())
                .next());
    }

    @Test
    void aCursorKeepsVietnameseKeysWhole() {
        String cursor = Cursor.of(List.of("Sở Y tế", "SYT"), "/agencies?");

        assertEquals(List.of("Sở Y tế", "SYT"), Cursor.keys(cursor, 2, "/agencies?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "AAAA", "YQ", "_w", "AAAAAAAAAAAAAAAA"})
    void aCursorThatIsNotOursIsRefused(String cursor) {
        assertThrows(InvalidParameter.class, () -> Cursor.keys(cursor, 2, "/agencies?"));
    }

    @Test
    void aCursorThatWasCutOrChangedIsRefused() {
        String cursor = Cursor.of(List.of("Sở Y tế", "SYT"), "/agencies?");

        for (int place = 0; place < cursor.length(); place++) {
            String cut = cursor.substring(0, place);
            String changed = cut + (cursor.charAt(place) == 'A' ? 'B' : 'A') + cursor.substring(place + 1);
            assertThrows(InvalidParameter.class, () -> Cursor.keys(cut, 2, "/agencies?"));
            assertThrows(InvalidParameter.class, () -> Cursor.keys(changed, 2, "/agencies?"));
        }
    }

    @Test
    void aCursorLeadsOnOnlyInTheListThatItCameFrom() {
        String cursor = Cursor.of(List.of("IND-02-01"), ListName.of("/indicators", Map.of("area", List.of("PA-02"))));

        assertThrows(InvalidParameter.class, () -> Cursor.keys(cursor, 1, ListName.of("/tasks", Map.of())));
        assertThrows(InvalidParameter.class, () -> Cursor.keys(cursor, 1, ListName.of("/indicators", Map.of())));
    }

    @Test
    void aListIsTheSameHoweverLongItsPagesAndInWhateverOrderItIsFiltered() {
        Map<String, List<String>> first = new LinkedHashMap<>();
        first.put("q", List.of("y tế"));
        first.put("limit", List.of("5"));
        first.put("area", List.of("PA-02"));
        Map<String, List<String>> second = new LinkedHashMap<>();
        second.put("area", List.of("PA-02"));
        second.put("q", List.of("y tế"));
        second.put("cursor", List.of("x"));

        assertEquals(ListName.of("/indicators", first), ListName.of("/indicators", second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "ten", "1e2", ""})
    void aLimitOutOfRangeIsRefused(String limit) {
        PageRequest request = new PageRequest();
        request.limit = limit;

        assertThrows(InvalidParameter.class, request::limit);
    }
}
