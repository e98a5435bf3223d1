package vn.hue.ansinh.endtoend.story;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as a page of the sign-in server needs: its cookies, its form, and where it sends somebody. */
final class SomeBrowser {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private final HttpClient http = HttpClient.newHttpClient();
    // By hand: they are for safe lines alone, and a real browser takes this machine for one.
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Opens the address of an app, signs in on the page that comes, and says where it is sent then. */
    URI signIn(URI address, String name, String password) throws IOException, InterruptedException {
        Matcher form = FORM.matcher(send(HttpRequest.newBuilder(address)).body());
        if (!form.find()) {
            throw new AssertionError("No page to sign in at " + address);
        }
        URI target = URI.create(form.group(1).replace("&amp;", "&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of("username", name, "password", password)))));
        return URI.create(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
