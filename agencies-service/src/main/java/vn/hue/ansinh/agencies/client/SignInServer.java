package vn.hue.ansinh.agencies.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import vn.hue.ansinh.kit.problem.Failure;

/**
 * Speaks to Keycloak's administration interface. Each task signs in anew: tasks are rare, and a token that is not kept
 * cannot be stale or stolen. Bodies are never logged, since secrets travel in them.
 */
@ApplicationScoped
class SignInServer {
    private static final Logger LOG = Logger.getLogger(SignInServer.class);
    private static final int FAILED = 500;
    // Two hundred machines, the most that are asked for at once, take a tenth of it.
    private static final long MOST_BYTES = 8L << 20;
    // What a server answers is no request: the limits of our callers do not bind there.
    private static final JsonMapper JSON = new JsonMapper();

    private final SignInSettings settings;
    private final HttpClient http;

    SignInServer(SignInSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.patience())
                .build();
    }

    /** Whether this service has a secret to sign in with. */
    boolean knowsUs() {
        return settings.secret().filter(word -> !word.isBlank()).isPresent();
    }

    /** What it said; statuses that mean "away" or "you may not" have flown off as refusals already. */
    record Reply(int status, JsonNode body) {}

    Reply get(String path) {
        return ask("GET", path, BodyPublishers.noBody());
    }

    Reply post(String path, Object body) {
        return ask("POST", path, BodyPublishers.ofString(JSON.valueToTree(body).toString()));
    }

    Reply put(String path, Object body) {
        return ask("PUT", path, BodyPublishers.ofString(JSON.valueToTree(body).toString()));
    }

    Reply delete(String path) {
        return ask("DELETE", path, BodyPublishers.noBody());
    }

    private Reply ask(String method, String path, BodyPublisher body) {
        Reply reply = send(request(settings.realmUrl().replaceFirst("/realms/", "/admin/realms/") + path)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body));
        if (reply.status() == 401 || reply.status() == 403) {
            LOG.errorf("The sign-in server refused %s with %d; may %s manage clients?", method, reply.status(), id());
            throw new ClientsUnavailable();
        }
        return reply;
    }

    private String token() {
        String secret = settings.secret().filter(word -> !word.isBlank()).orElseThrow(ClientsUnavailable::new);
        Reply reply = send(request(settings.realmUrl() + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(id())
                        + "&client_secret=" + encoded(secret))));
        if (reply.status() != 200) {
            LOG.errorf("The sign-in server does not know %s by its secret (%d)", id(), reply.status());
            throw new ClientsUnavailable();
        }
        return reply.body().path("access_token").asText();
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    private Reply send(HttpRequest.Builder request) {
        HttpResponse<String> answer = whole(request.build());
        if (answer.statusCode() >= FAILED) {
            LOG.warnf("The sign-in server failed with %d", answer.statusCode());
            throw Failure.signInUnavailable();
        }
        try {
            return new Reply(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (JsonProcessingException noJson) {
            throw away(noJson);
        }
    }

    /** A timeout of the request itself would end with the headers, and a server that stalls behind them hold us for ever. */
    private HttpResponse<String> whole(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, told -> new BoundedText(MOST_BYTES));
        try {
            return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw away(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw Failure.signInUnavailable();
        } finally {
            // Of one that has not come it closes the connection.
            answer.cancel(true);
        }
    }

    private static RuntimeException away(Exception failed) {
        Throwable why = failed instanceof ExecutionException ? failed.getCause() : failed;
        LOG.warnf(
                "The sign-in server does not answer: %s",
                why == null ? failed : why.getClass().getSimpleName());
        return Failure.signInUnavailable();
    }

    private String id() {
        return settings.id();
    }

    static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
