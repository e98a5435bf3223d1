package vn.hue.ansinh.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sign-in server imports a realm once. What the file has more than at the last start (accounts, clients, roles) it
 * is given after an upgrade. What it has stays, perhaps changed by somebody; what was deleted or revoked stays away.
 */
public record NewInRealm(Settings settings) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> NAMES =
            Map.of("/roles/realm", "name", "/clients", "clientId", "/users", "username");

    /** Nothing of the suite waits for it longer than this: one that cannot be given more goes on with what it has. */
    void bringIn(PrintStream terminal, Duration patience) throws InterruptedException {
        Thread bringing = new Thread(() -> tell(terminal), "new-in-realm");
        bringing.setDaemon(true);
        bringing.start();
        bringing.join(patience.toMillis());
        if (bringing.isAlive()) {
            bringing.interrupt();
            terminal.println("  keycloak does not answer; it is given what is new in its realm at the next start");
        }
    }

    private void tell(PrintStream terminal) {
        try {
            int added = bringIn();
            if (added > 0) {
                terminal.println("  keycloak is given what is new in its realm: " + added);
            }
        } catch (IOException | CannotStart refused) {
            terminal.println("  keycloak is not given what is new in its realm: " + refused.getMessage());
        } catch (InterruptedException late) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * @return how many accounts, clients and roles the server was given; 0 where no earlier file was kept, for what it
     *     lacks may then be new or may have been revoked
     */
    public int bringIn() throws IOException, InterruptedException {
        int added = 0;
        Optional<JsonNode> earlier = earlier();
        if (earlier.isPresent()) {
            ObjectNode wanted = moreThan(earlier.get());
            if (!wanted.isEmpty()) {
                added = new PartialImport(settings).add(wanted);
            }
        }
        note();
        return added;
    }

    /** The file of now is what the server has: for an installation that begins. */
    void note() throws IOException {
        Files.createDirectories(settings.home());
        Path next = Files.writeString(settings.home().resolve("realm.json.next"), new Realm(settings).written());
        Files.move(next, known(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** One that a full disk has cut short tells no more than none: by it somebody revoked would be new. */
    private Optional<JsonNode> earlier() throws IOException {
        if (Files.notExists(known())) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(Files.readString(known()))).filter(JsonNode::isObject);
        } catch (JsonProcessingException cutShort) {
            return Optional.empty();
        }
    }

    private ObjectNode moreThan(JsonNode earlier) throws IOException {
        JsonNode now = new Realm(settings).filled();
        ObjectNode more = JSON.createObjectNode();
        NAMES.forEach((kind, name) -> {
            Set<String> known = earlier.at(kind)
                    .valueStream()
                    .map(each -> each.path(name).asText())
                    .collect(Collectors.toSet());
            now.at(kind)
                    .valueStream()
                    .filter(each -> !known.contains(each.path(name).asText()))
                    .forEach(each -> more.withArray(kind).add(each));
        });
        return more;
    }

    /** The file as it was at the last start, in which no secret is filled in. */
    Path known() {
        return settings.home().resolve("realm.json");
    }
}
