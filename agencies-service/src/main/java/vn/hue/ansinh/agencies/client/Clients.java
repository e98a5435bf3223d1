package vn.hue.ansinh.agencies.client;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.hue.ansinh.kit.problem.Failure;

/** All machines. They are kept by the sign-in server and nowhere else, so no list of ours can disagree with it. */
@ApplicationScoped
class Clients {
    private static final Logger LOG = Logger.getLogger(Clients.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int GONE = 404;
    private static final int PAGE = 200;

    private final SignInServer server;

    Clients(SignInServer server) {
        this.server = server;
    }

    /** In the order of their ids. */
    List<Client> of(String agency) {
        return all("search=true&clientId=" + SignInServer.encoded(Client.prefix(agency)) + "&").stream()
                .filter(client -> client.isOf(agency))
                .sorted(Comparator.comparing(Client::clientId))
                .toList();
    }

    /** Whatever is marked as an agency's, whoever has let it in; nothing while we are not known there. */
    List<Client> ofAllAgencies() {
        return server.knowsUs()
                ? all("").stream().filter(client -> !client.agency().isEmpty()).toList()
                : List.of();
    }

    private List<Client> all(String wanted) {
        List<Client> found = new ArrayList<>();
        JsonNode page;
        int first = 0;
        do {
            page = array(server.get("/clients?" + wanted + "first=" + first + "&max=" + PAGE));
            page.forEach(shown -> found.add(Client.of(shown)));
            first += PAGE;
        } while (page.size() == PAGE);
        return found;
    }

    Optional<Client> find(String clientId) {
        JsonNode found = array(server.get("/clients?clientId=" + SignInServer.encoded(clientId)));
        return found.isEmpty() ? Optional.empty() : Optional.of(Client.of(found.get(0)));
    }

    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** False if there is one of this id already. */
    boolean add(Map<String, Object> wanted) {
        int status = server.post("/clients", wanted).status();
        if (status == CREATED || status == CONFLICT) {
            return status == CREATED;
        }
        throw unexpected(status);
    }

    /** The new secret; from now on the old one is refused. */
    String newSecretOf(Client client) {
        SignInServer.Reply reply = server.post("/clients/" + client.id() + "/client-secret", Map.of());
        String secret = reply.body().path("value").asText();
        if (reply.status() != 200 || secret.isEmpty()) {
            throw unexpected(reply.status());
        }
        return secret;
    }

    /** Whether it gets tokens; one that is gone gets none. */
    void enable(Client client, boolean shall) {
        int status =
                server.put("/clients/" + client.id(), client.enabled(shall)).status();
        if (status >= 300 && status != GONE) {
            throw unexpected(status);
        }
    }

    /** One that is gone already is gone as well. */
    void remove(Client client) {
        int status = server.delete("/clients/" + client.id()).status();
        if (status >= 300 && status != GONE) {
            throw unexpected(status);
        }
    }

    private static JsonNode array(SignInServer.Reply reply) {
        if (reply.status() != 200 || !reply.body().isArray()) {
            throw unexpected(reply.status());
        }
        return reply.body();
    }

    private static RuntimeException unexpected(int status) {
        LOG.errorf("The sign-in server answered %d", status);
        return Failure.signInUnavailable();
    }
}
