package vn.hue.ansinh.kit.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/**
 * The sort key of the last row seen, wrapped so that clients take it as it is, behind a seal over the key and the list that
 * it leads on in: what was cut, changed or taken from another list is refused, for it would repeat rows or leave some out.
 * The format may change between releases; nothing in it is secret, the seal has no key, and what comes back from a client
 * only ever becomes a bound parameter of a query.
 */
public final class Cursor {
    private static final int LONGEST = 1_000;
    private static final int SEAL_BYTES = 8;
    private static final String BETWEEN = "\u001f";

    private Cursor() {}

    /** @param list which list it leads on in, by {@link ListName} */
    public static String of(List<?> keys, String list) {
        String text = keys.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        return sealed(text.getBytes(StandardCharsets.UTF_8), list);
    }

    private static String sealed(byte[] text, String list) {
        byte[] whole = Arrays.copyOf(seal(text, list), SEAL_BYTES + text.length);
        System.arraycopy(text, 0, whole, SEAL_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The keys inside, as many as the list sorts by. */
    public static List<String> keys(String cursor, int count, String list) {
        List<String> keys = List.of(unwrap(cursor, list).split(BETWEEN, -1));
        if (keys.size() != count) {
            throw broken();
        }
        return keys;
    }

    private static String unwrap(String cursor, String list) {
        if (cursor.length() > LONGEST) {
            throw broken();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(cursor);
            byte[] text = Arrays.copyOfRange(whole, Math.min(SEAL_BYTES, whole.length), whole.length);
            // As a whole, since base64 has several spellings of the same bytes.
            if (!sealed(text, list).equals(cursor)) {
                throw broken();
            }
            return read(text);
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw broken();
        }
    }

    private static String read(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.indexOf('\0') >= 0) {
            // PostgreSQL has no text with a zero byte: the query would fail instead of finding nothing.
            throw broken();
        }
        return text;
    }

    private static byte[] seal(byte[] keys, String list) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((list + BETWEEN).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(keys), SEAL_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    public static InvalidParameter broken() {
        return new InvalidParameter(
                "cursor",
                Text.of(
                        "Dùng nguyên giá trị next của trang trước với cùng điều kiện lọc, hoặc bỏ tham số để đọc từ"
                                + " đầu.",
                        "Use the whole value of next from the page before, with the same filters, or leave it out to"
                                + " read from the start."));
    }
}
