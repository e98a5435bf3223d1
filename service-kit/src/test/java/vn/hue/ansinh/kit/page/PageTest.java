package vn.hue.ansinh.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
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
        assertEquals(List.of("b"), Cursor.keys(String.valueOf(page.next()), 1));
    }

    @Test
    void theLastPageLeadsNowhere() {
        assertNull(Page.of(List.of("a", "b"), PageRequest.first(2), Function.identity())
                .next());
    }

    @Test
    void aCursorKeepsVietnameseKeysWhole() {
        assertEquals(List.of("Sở Y tế", "SYT"), Cursor.keys(Cursor.of(List.of("Sở Y tế", "SYT")), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "AAAA", "YQ", "_w"})
    void aCursorThatIsNotOursIsRefused(String cursor) {
        assertThrows(InvalidParameter.class, () -> Cursor.keys(cursor, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "ten", "1e2", ""})
    void aLimitOutOfRangeIsRefused(String limit) {
        PageRequest request = new PageRequest();
        request.limit = limit;

        assertThrows(InvalidParameter.class, request::limit);
    }
}
