package vn.hue.ansinh.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints an access token of a demonstration account: {@code Token syt-officer}, or {@code Token syt-machine}. */
public final class Token {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Settings settings;

    public Token(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) throws Exception {
        try {
            if (args.length != 1) {
                throw new CannotStart("Say whose token: ./ansinh token syt-officer");
            }
            System.out.println(new Token(Settings.of(System.getenv())).of(args[0]));
        } catch (CannotStart why) {
            System.err.println(why.getMessage());
            System.exit(1);
        }
    }

    /** People sign in with the demonstration password, machines with their client secret. */
    public String of(String account) throws IOException, InterruptedException {
        Secrets secrets = settings.secrets();
        if (account.endsWith("-machine")) {
            return ofMachine(account, secrets.password("machine.clients"));
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "password");
        form.put("client_id", "ansinh-cli");
        form.put("username", account);
        form.put("password", secrets.password("demo.accounts"));
        return read(account, ask(form));
    }

    /** As a machine signs in that was registered with its own secret. */
    public String ofMachine(String client, String secret) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", client);
        form.put("client_secret", secret);
        return read(client, ask(form));
    }

    /** Of the sign-in server itself, whose realm stands beside ours. */
    String ofAdministrator() throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "password");
        form.put("client_id", "admin-cli");
        form.put("username", LocalKeycloak.ADMINISTRATOR);
        form.put("password", settings.secrets().password("keycloak.admin"));
        String master = settings.issuer().replaceFirst("/realms/.*", "/realms/master");
        return read(LocalKeycloak.ADMINISTRATOR, ask(master, form));
    }

    private HttpResponse<String> ask(Map<String, String> form) throws InterruptedException {
        return ask(settings.issuer(), form);
    }

    private static HttpResponse<String> ask(String issuer, Map<String, String> form) throws InterruptedException {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new CannotStart("The sign-in server does not answer; start the suite with ./ansinh up -d.", away);
        }
    }

    private String read(String account, HttpResponse<String> answer) throws IOException {
        JsonNode json = new ObjectMapper().readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new CannotStart("There is no token for " + account + ": "
                    + json.path("error_description").asText("the sign-in server refused") + ". " + advice());
        }
        return json.get("access_token").asText();
    }

    private String advice() {
        if (settings.containers()) {
            return "On containers nobody of the demonstration is there until ./ansinh realm demonstration brought them in;"
                    + " docs/operations.md says how others get a token.";
        }
        return "The accounts of a new installation are in local/src/main/demonstration/hues-demonstration.json. One that"
                + " was deleted or changed since, or that data of an earlier release lack, is added by hand at "
                + URI.create(settings.issuer()).resolve("/admin") + " (as " + LocalKeycloak.ADMINISTRATOR
                + ", keycloak.admin in " + settings.home().resolve("secrets.properties")
                + "), or all data are made anew: ./ansinh down && rm -r " + settings.home() + ".";
    }
}
