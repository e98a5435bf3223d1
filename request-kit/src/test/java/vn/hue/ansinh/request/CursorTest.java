package vn.hue.ansinh.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final String AGENCIES = ListName.of("/agencies", Map.of());

    @Test
    void keepsVietnameseKeysWhole() {
        assertEquals(Optional.of(List.of("Sở Y tế", "SYT")), Cursor.keys(theHealthDepartment(), 2, AGENCIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "AAAA", "YQ", "_w", "AAAAAAAAAAAAAAAA"})
    void isRefusedWhereItIsNotOurs(String cursor) {
        assertEquals(Optional.empty(), Cursor.keys(cursor, 2, AGENCIES));
    }

    @Test
    void isRefusedOnceItWasCutOrChanged() {
        String cursor = theHealthDepartment();

        for (int place = 0; place < cursor.length(); place++) {
            String cut = cursor.substring(0, place);
            String changed = cut + (cursor.charAt(place) == 'A' ? 'B' : 'A') + cursor.substring(place + 1);
            assertEquals(Optional.empty(), Cursor.keys(cut, 2, AGENCIES));
            assertEquals(Optional.empty(), Cursor.keys(changed, 2, AGENCIES));
        }
    }

    @Test
    void isRefusedByAListThatSortsByMoreKeys() {
        assertEquals(Optional.empty(), Cursor.keys(theHealthDepartment(), 3, AGENCIES));
    }

    @Test
    void leadsOnOnlyInTheListThatItCameFrom() {
        String cursor = Cursor.of(List.of("IND-02-01"), ListName.of("/indicators", Map.of("area", List.of("PA-02"))));

        assertEquals(Optional.empty(), Cursor.keys(cursor, 1, ListName.of("/tasks", Map.of())));
        assertEquals(Optional.empty(), Cursor.keys(cursor, 1, ListName.of("/indicators", Map.of())));
    }

    @Test
    void leadsOnHoweverLongThePagesAreAndInWhateverOrderTheListIsFiltered() {
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

    private static String theHealthDepartment() {
        return Cursor.of(List.of("Sở Y tế", "SYT"), AGENCIES);
    }
}
