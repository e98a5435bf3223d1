package vn.hue.ansinh.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.Locale;

/**
 * Accounts for those who sign for agencies that came after the demonstration's, made as the sign-in server's own
 * administrator makes them.
 */
public final class Approvers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final HttpClient http = HttpClient.newHttpClient();

    public Approvers(Settings settings) {
        this.settings = settings;
    }

    public static String of(String agency) {
        return agency.toLowerCase(Locale.ROOT) + "-approver";
    }

    /** One for each of these agencies, with the demonstration password; who has one keeps it. */
    public void make(Collection<String> agencies) throws IOException, InterruptedException {
        Secrets secrets = Secrets.in(settings.home());
        ObjectNode wanted = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        for (String agency : agencies) {
            ObjectNode account = wanted.withArray("/users").addObject();
            account.put("username", of(agency)).put("enabled", true);
            account.withArray("/realmRoles").add("approver");
            account.withArray("/attributes/agency").add(agency);
            account.withArray("/credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", secrets.password("demo.accounts"));
        }
        HttpRequest request = HttpRequest.newBuilder(server().resolve("/admin/realms/hues/partialImport"))
                .header("Authorization", "Bearer " + new Token(settings).ofAdministrator())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(wanted.toString()))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The sign-in server takes no accounts: " + answer.statusCode() + " " + answer.body());
        }
    }

    private URI server() {
        return URI.create(settings.issuer());
    }
}
