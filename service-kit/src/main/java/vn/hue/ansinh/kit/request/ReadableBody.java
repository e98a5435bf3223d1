package vn.hue.ansinh.kit.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.BodyNotTaken;

/**
 * Refuses a body that says of itself what nobody here reads, before the framework does or, worse, takes it for what it is
 * not: texts are UTF-8 (RFC 8259), and nothing is unpacked, since a small body could become a large one.
 */
@ApplicationScoped
public class ReadableBody {
    private static final int ONCE_MARKED = 898;
    private static final int LONGEST_SHOWN = 40;
    private static final Set<String> WITH_A_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern ONE_TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+\\s*(;[^,]*)?");
    private static final Pattern TEXT = Pattern.compile("(?i)(text/.*|[^;]*(json|csv|xml)\\s*(;.*)?)");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");
    private static final Pattern OURS = Pattern.compile("(?i)utf-?8|us-ascii");

    void watch(@Observes Filters filters) {
        filters.register(ReadableBody::check, ONCE_MARKED);
    }

    private static void check(RoutingContext context) {
        Optional<BodyNotTaken> fault =
                WITH_A_BODY.contains(context.request().method().name())
                        ? fault(context.request().headers())
                        : Optional.empty();
        if (fault.isPresent()) {
            // The rest is read and dropped: a caller who is still sending could not read the answer.
            context.request().resume();
            context.fail(fault.get());
        } else {
            context.next();
        }
    }

    private static Optional<BodyNotTaken> fault(MultiMap headers) {
        List<String> types = headers.getAll(HttpHeaders.CONTENT_TYPE);
        if (types.size() > 1
                || !types.stream()
                        .allMatch(type -> ONE_TYPE.matcher(type.strip()).matches())) {
            return Optional.of(BodyNotTaken.withoutOneType());
        }
        @Nullable String packing = headers.get(HttpHeaders.CONTENT_ENCODING);
        if (packing != null && !packing.isBlank() && !packing.strip().equalsIgnoreCase("identity")) {
            return Optional.of(BodyNotTaken.packedAs(shown(packing)));
        }
        return types.stream().flatMap(type -> otherCharset(type).stream()).findFirst();
    }

    private static Optional<BodyNotTaken> otherCharset(String type) {
        Matcher charset = CHARSET.matcher(type);
        return TEXT.matcher(type).matches()
                        && charset.find()
                        && !OURS.matcher(charset.group(1)).matches()
                ? Optional.of(BodyNotTaken.in(shown(charset.group(1))))
                : Optional.empty();
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
    }
}
