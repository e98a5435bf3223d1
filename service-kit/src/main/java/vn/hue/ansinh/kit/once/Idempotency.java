package vn.hue.ansinh.kit.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.request.Sha256;

/**
 * A client that got no answer asks again with the same key, and gets the first answer instead of a second effect.
 *
 * <p>The work and its answer commit together, so a crash leaves both or neither. Keys belong to the caller: another
 * agency that guesses a key gets its own, empty drawer. Refused and failed work is not kept; it may be sent again.
 */
@ApplicationScoped
public class Idempotency {
    private static final int LONGEST_KEY = 200;

    private final Caller caller;
    private final StoredAnswers answers;
    private final ObjectMapper json;
    private final CurrentVertxRequest request;

    Idempotency(Caller caller, StoredAnswers answers, ObjectMapper json, CurrentVertxRequest request) {
        this.caller = caller;
        this.answers = answers;
        this.json = json;
        this.request = request;
    }

    /** For whoever takes much in before the work begins. */
    public static String mustBeKey(@Nullable String key) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new KeyRequired();
        }
        return key;
    }

    /**
     * Answers from the first time, or works and keeps the answer, in one transaction.
     *
     * @param asked what is asked; the same key with anything else, or from another state ({@code If-Match}), is refused
     */
    public Response answer(@Nullable String sent, String operation, Object asked, Supplier<Response> work) {
        String key = mustBeKey(sent);
        String scope = scope();
        byte[] hash = hash(operation, asked);
        return QuarkusTransaction.joiningExisting().call(() -> answers.open(scope, key)
                .map(stored -> replay(stored, hash))
                .orElseGet(() -> firstTime(scope, key, operation, hash, work.get())));
    }

    /** For steps that are safe to repeat by themselves: works without a key, in a transaction all the same. */
    public Response answerIfKeyed(@Nullable String key, String operation, Object asked, Supplier<Response> work) {
        return key == null ? QuarkusTransaction.joiningExisting().call(work::get) : answer(key, operation, asked, work);
    }

    private static Response replay(StoredAnswer stored, byte[] hash) {
        if (!stored.isFor(hash)) {
            throw new KeyReused();
        }
        return stored.replay();
    }

    private Response firstTime(String scope, String key, String operation, byte[] hash, Response answer) {
        if (answer.getStatus() >= 300) {
            QuarkusTransaction.setRollbackOnly();
            return answer;
        }
        byte[] body = answer.hasEntity() ? write(answer.getEntity()) : null;
        answers.keep(
                scope,
                key,
                operation,
                new StoredAnswer(
                        hash,
                        answer.getStatus(),
                        answer.getHeaderString("Location"),
                        answer.getHeaderString("ETag"),
                        body));
        return body == null
                ? answer
                : Response.fromResponse(answer)
                        .entity(body)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    private String scope() {
        if (caller.isAnonymous()) {
            throw new IllegalStateException("Keys belong to a caller; this operation must not be open to everybody");
        }
        return String.join(
                "/", caller.client(), caller.subject(), caller.agency().orElse(""));
    }

    /** From which state a step is to start is part of what is asked; nothing where nobody says so. */
    private byte[] condition() {
        String ifMatch = request.getCurrent().request().getHeader(HttpHeaders.IF_MATCH);
        return ifMatch == null ? new byte[0] : ('\0' + ifMatch).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] hash(String operation, Object asked) {
        return Sha256.of((operation + '\0').getBytes(StandardCharsets.UTF_8), write(asked), condition());
    }

    private byte[] write(Object value) {
        try {
            return json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + value.getClass(), unwritable);
        }
    }
}
