package vn.hue.ansinh.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sort key of the last row seen, wrapped so that clients take it as it is, behind a seal over the key and the list that
 * it leads on in: what was cut, changed or taken from another list is refused, for it would repeat rows or leave some out.
 * The format may change between releases; nothing in it is secret, the seal has no key, and what comes back from a client
 * only ever becomes a bound parameter of a query.
 */
public final class Cursor {
    public static final String PARAMETER = "cursor";
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
        byte[] seal = Sha256.of((list + BETWEEN).getBytes(StandardCharsets.UTF_8), text);
        byte[] whole = Arrays.copyOf(seal, SEAL_BYTES + text.length);
        System.arraycopy(text, 0, whole, SEAL_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The keys inside, as many as the list sorts by; none where it is no cursor of this list, or not the whole of it. */
    public static Optional<List<String>> keys(String cursor, int count, String list) {
        return cursor.length() > LONGEST
                ? Optional.empty()
                : unwrapped(cursor, list)
                        .map(text -> List.of(text.split(BETWEEN, -1)))
                        .filter(keys -> keys.size() == count);
    }

    private static Optional<String> unwrapped(String cursor, String list) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(cursor);
            byte[] text = Arrays.copyOfRange(whole, Math.min(SEAL_BYTES, whole.length), whole.length);
            // As a whole, since base64 has several spellings of the same bytes.
            return sealed(text, list).equals(cursor) ? read(text) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        // PostgreSQL has no text with a zero byte: the query would fail instead of finding nothing.
        return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    }
}
