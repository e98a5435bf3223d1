package vn.hue.ansinh.kit.page;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** Which page is asked for; taken as {@code @BeanParam} from {@code ?limit=&cursor=}. */
public class PageRequest {
    private static final int USUAL = 100;
    private static final int MOST = 500;

    // Text, because a number that cannot be read would otherwise be answered as "not found".
    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("cursor")
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
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[0-9]{1,3}")) {
            throw outOfRange();
        }
        int rows = Integer.parseInt(limit);
        if (rows < 1 || rows > MOST) {
            throw outOfRange();
        }
        return rows;
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
        return cursor == null || cursor.isEmpty() ? List.of() : Cursor.keys(cursor, keys, list());
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
                "limit",
                Text.of("Dùng số nguyên từ 1 đến " + MOST + ".", "Use a whole number from 1 to " + MOST + "."));
    }
}
