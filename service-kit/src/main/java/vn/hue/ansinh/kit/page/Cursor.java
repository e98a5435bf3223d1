package vn.hue.ansinh.kit.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/**
 * The sort key of the last row seen, wrapped so that clients take it as it is. The format may change between releases;
 * nothing in it is secret, and what comes back from a client only ever becomes a bound parameter of a query.
 */
public final class Cursor {
    private static final int LONGEST = 1_000;
    private static final String BETWEEN = "\u001f";

    private Cursor() {}

    public static String of(List<?> keys) {
        String joined = keys.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The keys inside, as many as the list sorts by. */
    public static List<String> keys(String cursor, int count) {
        List<String> keys = List.of(unwrap(cursor).split(BETWEEN, -1));
        if (keys.size() != count) {
            throw broken();
        }
        return keys;
    }

    private static String unwrap(String cursor) {
        if (cursor.length() > LONGEST) {
            throw broken();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                // PostgreSQL has no text with a zero byte: the query would fail instead of finding nothing.
                throw broken();
            }
            return text;
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw broken();
        }
    }

    public static InvalidParameter broken() {
        return new InvalidParameter(
                "cursor",
                Text.of(
                        "Dùng nguyên giá trị next của trang trước, hoặc bỏ tham số để đọc từ đầu.",
                        "Use the value of next from the page before, or leave it out to read from the start."));
    }
}
