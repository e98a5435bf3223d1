package vn.hue.ansinh.gateway.cache;

import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Moment;
import vn.hue.ansinh.gateway.request.Traceparent;
import vn.hue.ansinh.request.RequestId;

/** A head over HTTP/2 that was answered from a copy, field by field as it was unpacked, and the fields of that answer. */
final class StreamRepeat {
    private static final AsciiString ID = AsciiString.cached(RequestId.HEADER.toLowerCase(Locale.ROOT));
    private static final AsciiString TRACE = AsciiString.cached(Traceparent.HEADER);
    private static final AsciiString DATE = AsciiString.cached("date");
    private static final AsciiString REMAINING = AsciiString.cached("ratelimit");
    private static final AsciiString AGE = AsciiString.cached("age");

    private record Field(CharSequence name, CharSequence value) {}

    private final String uri;
    private final HostAndPort authority;
    private final boolean secure;
    /** Names and values in turns. */
    private final String[] said;

    private final Noted noted;
    private final int status;
    private final Field[] fields;

    /** @param answered has just been answered as a whole */
    StreamRepeat(RoutingContext answered, Noted noted) {
        HttpServerRequest asked = answered.request();
        this.uri = asked.uri();
        this.authority = asked.authority();
        this.secure = asked.isSSL();
        this.said = said(asked.headers());
        this.noted = noted;
        this.status = answered.response().getStatusCode();
        this.fields = fields(answered.response().headers());
    }

    private static String[] said(MultiMap headers) {
        List<String> said = new ArrayList<>();
        headers.forEach(field -> {
            said.add(field.getKey());
            said.add(field.getValue());
        });
        return said.toArray(String[]::new);
    }

    private static Field[] fields(MultiMap headers) {
        return headers.entries().stream()
                .filter(field -> !field.getKey().startsWith(":") && !Noted.isOfEach(field.getKey()))
                .map(field -> new Field(
                        AsciiString.of(field.getKey().toLowerCase(Locale.ROOT)), AsciiString.of(field.getValue())))
                .toArray(Field[]::new);
    }

    /** Some number that equal heads have in common; texts that came before on a connection know theirs. */
    static int number(HttpServerRequest asked) {
        int number = asked.uri().hashCode();
        for (Map.Entry<String, String> field : asked.headers()) {
            number = 31 * number + field.getValue().hashCode();
        }
        return number;
    }

    boolean isOf(HttpServerRequest asked) {
        if (secure != asked.isSSL() || !uri.equals(asked.uri()) || !isSame(authority, asked.authority())) {
            return false;
        }
        int at = 0;
        for (Map.Entry<String, String> field : asked.headers()) {
            if (at == said.length || !said[at].equals(field.getKey()) || !said[at + 1].equals(field.getValue())) {
                return false;
            }
            at += 2;
        }
        return at == said.length;
    }

    /** @param other nothing where a caller does not say whom he asks */
    private static boolean isSame(HostAndPort one, @Nullable HostAndPort other) {
        return other != null && one.port() == other.port() && one.host().equals(other.host());
    }

    Noted noted() {
        return noted;
    }

    /** Gives the answer, to a caller to whom {@code RateLimit} says this. */
    void answer(HttpServerResponse response, Copy copy, long now, String remaining) {
        response.setStatusCode(status);
        MultiMap headers = response.headers();
        for (Field field : fields) {
            headers.add(field.name(), field.value());
        }
        headers.add(ID, RequestId.of(null).value());
        headers.add(TRACE, Traceparent.begun().header());
        headers.add(DATE, Moment.now());
        headers.add(REMAINING, remaining);
        headers.add(AGE, String.valueOf(TimeUnit.NANOSECONDS.toSeconds(copy.age(now))));
        if (noted.hasBody()) {
            response.end(noted.form(copy).bytes());
        } else {
            response.end();
        }
    }
}
