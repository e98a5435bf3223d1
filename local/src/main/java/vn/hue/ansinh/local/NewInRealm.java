package vn.hue.ansinh.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The sign-in server imports a realm once. What a newer release has added to the file (accounts, clients, roles) it is
 * given at the start after the upgrade; what it has, perhaps changed by somebody, stays.
 */
public record NewInRealm(Settings settings) {

    /** Nothing of the suite waits for it: one that cannot be given more goes on with what it has. */
    void bringIn(PrintStream terminal) throws InterruptedException {
        try {
            int added = bringIn();
            if (added > 0) {
                terminal.println("  keycloak is given what is new in its realm: " + added);
            }
        } catch (IOException | CannotStart refused) {
            terminal.println("  keycloak is not given what is new in its realm: " + refused.getMessage());
        }
    }

    /** @return how many accounts, clients and roles were new; 0 as long as the file is the one that was brought in last */
    public int bringIn() throws IOException, InterruptedException {
        String file = LocalKeycloak.realm(settings);
        if (Files.exists(known()) && Files.readString(known()).equals(file)) {
            return 0;
        }
        JsonNode filled = new ObjectMapper().readTree(LocalKeycloak.filledRealm(settings, Secrets.in(settings.home())));
        ObjectNode wanted = new ObjectMapper().createObjectNode();
        List.of("roles", "clients", "users").forEach(kind -> wanted.set(kind, filled.get(kind)));
        int added = new PartialImport(settings).add(wanted);
        Files.writeString(known(), file);
        return added;
    }

    /** The file as it was brought in last, in which no secret is filled in. */
    Path known() {
        return settings.home().resolve("realm.json");
    }
}
