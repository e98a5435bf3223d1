package vn.hue.ansinh.gateway.request;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;

/** The versions a caller holds already (RFC 9110, 13.1.2): compared weakly, and {@code *} stands for any. */
public final class HeldVersions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");
    private static final String WEAK = "W/";

    private HeldVersions() {}

    public static boolean include(HttpServerRequest request, String etag) {
        List<String> lists = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        if (lists.isEmpty()) {
            return false;
        }
        String strong = etag.startsWith(WEAK) ? etag.substring(WEAK.length()) : etag;
        return lists.stream()
                .anyMatch(list -> list.equals(strong) || list.strip().equals("*") || names(list, strong));
    }

    private static boolean names(String list, String etag) {
        return TAG.matcher(list).results().anyMatch(tag -> tag.group(1).equals(etag));
    }
}
