package vn.hue.ansinh.gateway.entry;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The head of a request, looked at for whatever two servers in a row could read differently. */
record Head(HttpServerRequest request) {
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    boolean hasKnownMethod() {
        return METHODS.contains(request.method());
    }

    boolean isReadable() {
        return hasOneHost() && hasPlainFraming();
    }

    /** Of HTTP/1.0 the server lets one come that it could not read itself, such as a port beyond all ports. */
    private boolean hasOneHost() {
        if (request.authority() == null) {
            return false;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            return isHost(request.authority().toString());
        }
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        return hosts.size() == 1 && isHost(hosts.get(0));
    }

    private static boolean isHost(String written) {
        return Ordinary.isHost(written) || HOST.matcher(written).matches();
    }

    private boolean hasPlainFraming() {
        if (!request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return true;
        }
        List<String> lengths = request.headers().getAll(HttpHeaders.CONTENT_LENGTH);
        List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return encodings.isEmpty()
                ? lengths.isEmpty()
                        || lengths.size() == 1 && LENGTH.matcher(lengths.get(0)).matches()
                : lengths.isEmpty() && encodings.equals(List.of("chunked"));
    }

    long announcedLength() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** Fields, and not names: one that comes twice costs twice. */
    record Measured(long fields, long size) {}

    /** All at once, since each look at the fields makes words of them anew. */
    Measured measured() {
        long fields = 0;
        long size = 0;
        for (Map.Entry<String, String> field : request.headers()) {
            fields += field.getKey().isEmpty() ? 0 : 1;
            size += field.getKey().length() + field.getValue().length() + ": \r\n".length();
        }
        return new Measured(fields, size);
    }

    /** Counted before they are read. */
    long parameters() {
        String target = request.uri();
        int question = target.indexOf('?');
        return question < 0
                ? 0
                : 1 + target.chars().skip(question).filter(sign -> sign == '&').count();
    }
}
