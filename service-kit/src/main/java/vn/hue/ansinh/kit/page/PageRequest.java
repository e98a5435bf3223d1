package vn.hue.ansinh.kit.page;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.request.Cursor;
import vn.hue.ansinh.request.ListName;
import vn.hue.ansinh.request.PageLength;

/** Which page is asked for; taken as {@code @BeanParam} from {@code ?limit=&cursor=}. */
public class PageRequest {
    // Text, because a number that cannot be read would otherwise be answered as "not found".
    @QueryParam(PageLength.PARAMETER)
    @Nullable
    String limit;

    @QueryParam(Cursor.PARAMETER)
    @Nullable
    String cursor;

    // A cursor leads on only in the list that it came from.
    @Context
    @Nullable
    UriInfo uri;

    public static PageRequest first(int limit) {
        PageRequest request = new PageRequest();
        request.limit = String.valueOf(limit);
        return request;
    }

    public int limit() {
        return PageLength.of(limit).orElseThrow(PageRequest::outOfRange);
    }

    /** How many rows to read: the one more tells whether another page follows. */
    public int limitAndOneMore() {
        return limit() + 1;
    }

    /** The key of the last row seen, of a list sorted by one key; empty on the first page. */
    public Optional<String> after() {
        return after(1).stream().findFirst();
    }

    /** The keys of the last row seen, of a list sorted by several; an empty list on the first page. */
    public List<String> after(int keys) {
        return cursor == null || cursor.isEmpty()
                ? List.of()
                : Cursor.keys(cursor, keys, list()).orElseThrow(CursorBroken::new);
    }

    /** What leads to the page behind the row of these keys. */
    public String next(List<?> keys) {
        return Cursor.of(keys, list());
    }

    private String list() {
        return uri == null ? "" : ListName.of(uri.getPath(), uri.getQueryParameters());
    }

    private static InvalidParameter outOfRange() {
        return new InvalidParameter(
                PageLength.PARAMETER,
                Text.of(
                        "Dùng số nguyên từ 1 đến " + PageLength.MOST + ".",
                        "Use a whole number from 1 to " + PageLength.MOST + "."));
    }
}
