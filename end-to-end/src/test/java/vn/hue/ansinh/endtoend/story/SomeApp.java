package vn.hue.ansinh.endtoend.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hue.ansinh.endtoend.RunningSuite;

/** An app where somebody signs in: authorization code with PKCE, by a client of the realm. */
record SomeApp(RunningSuite suite, String client, String back, String verifier) {
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** @param back where the sign-in server sends the browser when somebody has signed in */
    SomeApp(RunningSuite suite, String client, String back) {
        this(suite, client, back, someSecret());
    }

    static String someSecret() {
        return UUID.randomUUID() + "." + UUID.randomUUID();
    }

    /** What the browser of the officer of the Department of Health brings back. */
    String code() throws Exception {
        URI landed = new SomeBrowser().signIn(page(), "syt-officer", suite.demonstrationPassword());
        Matcher code = CODE.matcher(landed.toString());
        assertTrue(landed.toString().startsWith(back) && code.find(), landed::toString);
        return code.group(1);
    }

    /** Where it sends whoever wants to sign in. */
    URI page() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return address("auth?"
                + SomeBrowser.form(Map.of(
                        "client_id",
                        client,
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        back,
                        "code_challenge_method",
                        "S256",
                        "code_challenge",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(hash))));
    }

    HttpResponse<String> exchange(String code) throws Exception {
        return exchange(code, verifier);
    }

    HttpResponse<String> exchange(String code, String proof) throws Exception {
        return ask(
                "token",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", back,
                        "code_verifier", proof));
    }

    HttpResponse<String> ask(String step, Map<String, String> fields) throws Exception {
        String form = "client_id=" + client + "&" + SomeBrowser.form(fields);
        HttpRequest request = HttpRequest.newBuilder(address(step))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", URI.create(back).resolve("/").toString().replaceFirst("/$", ""))
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private URI address(String step) {
        return URI.create(suite.realm() + "/protocol/openid-connect/" + step);
    }

    /** What the door says when it is asked for the reports of the Department of Health with that token. */
    int reports(String accessToken) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(suite.gateway().resolve("/api/v1/reports?agency=SYT"))
                .header("Authorization", "Bearer " + accessToken)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
