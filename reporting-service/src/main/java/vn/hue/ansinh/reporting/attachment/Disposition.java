package vn.hue.ansinh.reporting.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import vn.hue.ansinh.reporting.figure.AttachedFile;

/** What a browser is told of a file: to save it, under which name (RFC 6266, RFC 8187), and what it must come to. */
final class Disposition {
    private Disposition() {}

    /** A plain name for readers that know no other, and the real one. */
    static String of(AttachedFile file) {
        String plain = Normalizer.normalize(file.name().replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ ()-]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(file.name());
    }

    // A form's encoding differs from RFC 8187 in the blank and the asterisk alone.
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    static String typeOf(AttachedFile file) {
        return file.type().startsWith("text/") ? file.type() + ";charset=UTF-8" : file.type();
    }

    /** RFC 9530. */
    static String digestOf(AttachedFile file) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256())) + ":";
    }
}
