package vn.hue.ansinh.kit.etag;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import vn.hue.ansinh.request.Sha256;

/** What is left of an answer in JSON when one member is passed over wherever it holds a text. */
final class Remainder {
    private Remainder() {}

    static EntityTag tag(byte[] answer, String member) {
        byte[] name = ("\"" + member + "\":\"").getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = Sha256.begun();
        int from = 0;
        for (int at = find(name, answer, 0); at >= 0; at = find(name, answer, from)) {
            int value = at + name.length;
            digest.update(answer, from, value - from);
            from = endOfText(answer, value);
        }
        digest.update(answer, from, answer.length - from);
        return new EntityTag(Sha256.shortened(digest.digest()), true);
    }

    /** Within a text, quotes are written with a backslash before them; so no text can look like the name of a member. */
    private static int find(byte[] name, byte[] answer, int from) {
        for (int at = from; at <= answer.length - name.length; at++) {
            if (answer[at] == name[0] && matches(name, answer, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] name, byte[] answer, int at) {
        for (int index = 1; index < name.length; index++) {
            if (answer[at + index] != name[index]) {
                return false;
            }
        }
        return true;
    }

    private static int endOfText(byte[] answer, int from) {
        int at = from;
        while (answer[at] != '"') {
            at++;
        }
        return at;
    }
}
