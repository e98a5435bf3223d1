package vn.hue.ansinh.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.request.Cursor;

class PageTest {

    @Test
    void theRowThatWasReadOnTopLeadsToTheNextPage() {
        Page<String> page = Page.of(List.of("a", "b", "c"), PageRequest.first(2), Function.identity());

        assertEquals(List.of("a", "b"), page.items());
        assertEquals(Optional.of(List.of("b")), Cursor.keys(String.valueOf(page.next()), 1, ""));
    }

    @Test
    void theLastPageLeadsNowhere() {
        assertNull(Page.of(List.of("a", "b"), PageRequest.first(2), Function.identity())
                .next());
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        PageRequest request = new PageRequest();
        request.cursor = "AAAAAAAAAAAAAAAA";

        assertThrows(CursorBroken.class, request::after);
    }

    @Test
    void aLimitOutOfRangeIsRefused() {
        PageRequest request = new PageRequest();
        request.limit = "501";

        assertThrows(InvalidParameter.class, request::limit);
    }
}
