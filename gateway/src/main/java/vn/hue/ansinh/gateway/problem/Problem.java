package vn.hue.ansinh.gateway.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Mark;

/** One refusal, ready to be sent: it tells what happened, what to do, and under which id to ask about it. */
public record Problem(ProblemCode code, Locale language, String challenge, JsonObject members) {
    private static final String KEY = Problem.class.getName();
    private static final String TYPE = "application/problem+json";
    private static final String BEARER = "Bearer";
    private static final String NO_TOKEN = "Bearer realm=\"hues\"";
    private static final String BAD_TOKEN = NO_TOKEN + ", error=\"invalid_token\"";
    private static final int INSTANCE_LIMIT = 256;
    private static final String SECONDS_TO_WAIT = "2";
    /** After so long a stream that is not read has ended. */
    private static final String SECONDS_OF_A_STREAM = "30";

    public static Problem of(RoutingContext request, ProblemCode code, Object... names) {
        Mark mark = Mark.of(request);
        Words words = Words.of(code, mark.language(), names);
        return new Problem(
                code,
                mark.language(),
                showsToken(request) ? BAD_TOKEN : NO_TOKEN,
                new JsonObject()
                        .put("type", "/problems#" + code.code())
                        .put("title", words.title())
                        .put("status", code.status())
                        .put("detail", words.detail())
                        .put("code", code.code())
                        .put("hint", words.hint())
                        .put("instance", instance(request.request().path()))
                        .put("requestId", mark.id().value()));
    }

    /** Who has shown none, or something else, is told of no error (RFC 6750, 3.1). */
    private static boolean showsToken(RoutingContext request) {
        return request.request().headers().getAll(HttpHeaders.AUTHORIZATION).stream()
                .anyMatch(shown -> shown.regionMatches(true, 0, BEARER, 0, BEARER.length()));
    }

    static Problem of(RoutingContext request, Refused refused) {
        Problem problem = of(request, refused.code(), refused.names());
        Locale language = problem.language();
        refused.parameter().ifPresent(name -> problem.members().put("parameter", name));
        refused.hint().ifPresent(key -> problem.members()
                .put("hint", Words.hint(refused.code(), key, language, refused.names())));
        refused.hint()
                .flatMap(key -> Words.detail(refused.code(), key, language, refused.names()))
                .ifPresent(detail -> problem.members().put("detail", detail));
        if (!refused.faults().isEmpty()) {
            JsonArray errors = new JsonArray();
            refused.faults().forEach(fault -> errors.add(fault.in(language)));
            problem.members().put("errors", errors);
        }
        return problem;
    }

    /** So that it is known, when the answer is out, what the door itself has said. */
    public void noteOn(RoutingContext request) {
        request.put(KEY, code);
    }

    /** What the door itself has refused this request with; nothing, if a service has answered. */
    public static Optional<ProblemCode> notedOn(RoutingContext request) {
        return Optional.ofNullable(request.get(KEY));
    }

    private static String instance(@Nullable String path) {
        return path == null ? "/" : path.substring(0, Math.min(path.length(), INSTANCE_LIMIT));
    }

    public Buffer body() {
        return members.toBuffer();
    }

    public void describeIn(MultiMap headers) {
        headers.set(HttpHeaders.CONTENT_TYPE, TYPE);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (code == ProblemCode.UNAUTHENTICATED) {
            headers.set("WWW-Authenticate", challenge);
        }
        if (code.status() == 503 || code.status() == 504) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        } else if (code == ProblemCode.TOO_MANY_STREAMS) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_OF_A_STREAM);
        }
    }
}
