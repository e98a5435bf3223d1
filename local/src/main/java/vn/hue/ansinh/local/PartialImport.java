package vn.hue.ansinh.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Gives the sign-in server what it does not have yet of a realm; what it has stays as it is. */
record PartialImport(Settings settings) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    /** @return how many accounts, clients and roles it did not have */
    int add(ObjectNode wanted) throws IOException, InterruptedException {
        wanted.put("ifResourceExists", "SKIP");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(settings.issuer()).resolve("/admin/realms/hues/partialImport"))
                .header("Authorization", "Bearer " + new Token(settings).ofAdministrator())
                .timeout(Duration.ofMinutes(5))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(wanted.toString()))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        JsonNode told = answer.statusCode() == OK ? JSON.readTree(answer.body()) : JSON.createObjectNode();
        if (!told.has("added")) {
            throw new IOException("The sign-in server takes no accounts: " + answer.statusCode() + " " + answer.body());
        }
        return told.get("added").asInt();
    }
}
