package vn.hue.ansinh.kit.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One request of the contract: first as its examples say, then with one or two things put wrong. */
final class FuzzedRequest {
    private static final int PRECONDITION_FAILED = 412;
    private static final int ADDRESS_TOO_LONG = 414;
    private static final int LONGEST_ADDRESS = 8_192;

    // The client would add a character set that nobody named.
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    private static final List<String> HEADERS =
            List.of("If-Match", "If-None-Match", "Accept", "Accept-Language", "Idempotency-Key", "Range");
    private static final List<String> KINDS =
            List.of("text/html", "image/svg+xml", "application/xml;q=0.9, text/html", "text/*", "application/json;q=2");

    private final ContractFuzz.Operation operation;
    private final Map<String, String> known;
    private final Draws draws;
    private final Random random;
    private final Map<String, String> path = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable FuzzedBody body;

    FuzzedRequest(ContractFuzz.Operation operation, Map<String, String> known, Draws draws) {
        this.operation = operation;
        this.known = known;
        this.draws = draws;
        this.random = draws.random();
        operation.parameters().forEach(this::put);
        body = FuzzedBody.of(operation.node().at("/requestBody/content"), draws);
    }

    private void put(JsonNode parameter) {
        String name = parameter.get("name").asText();
        String in = parameter.get("in").asText();
        String value = "Idempotency-Key".equals(name)
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : sample(name, parameter);
        if ("path".equals(in)) {
            path.put(name, value);
        } else if (parameter.path("required").asBoolean() || random.nextInt(4) == 0) {
            ("query".equals(in) ? query : headers).put(name, value);
        }
    }

    private String sample(String name, JsonNode parameter) {
        JsonNode schema = ContractFilter.resolved(parameter.path("schema"));
        String ours = known.getOrDefault(operation.id() + "." + name, known.get(name));
        if (ours != null) {
            return ours;
        }
        for (JsonNode sample : List.of(
                parameter.path("example"), schema.path("example"), schema.at("/examples/0"), schema.path("default"))) {
            if (!sample.isMissingNode()) {
                return sample.asText();
            }
        }
        JsonNode values = schema.path("enum");
        return values.isEmpty()
                ? "1"
                : values.get(random.nextInt(values.size())).asText();
    }

    FuzzedRequest at(String name, String value) {
        path.put(name, value);
        return this;
    }

    /** With a body of JSON in place of the example. */
    FuzzedRequest with(String json) {
        body = new FuzzedBody("application/json", json, draws);
        return this;
    }

    FuzzedRequest asking(String name, String value) {
        query.put(name, value);
        return this;
    }

    /** Puts one thing wrong. */
    FuzzedRequest spoilt() {
        List<Runnable> ways = new ArrayList<>();
        path.keySet().forEach(name -> ways.add(() -> path.put(name, draws.text())));
        operation.parameters().stream()
                .filter(parameter -> "query".equals(parameter.get("in").asText()))
                .map(parameter -> parameter.get("name").asText())
                .forEach(name -> ways.add(() -> query.put(name, draws.text())));
        ways.add(() -> query.put("x" + draws.text(), draws.text()));
        ways.add(() -> headers.put(oneOf(HEADERS.stream().filter(this::ends).toList()), header()));
        FuzzedBody sent = body;
        if (sent != null) {
            for (int weight = 0; weight < 4; weight++) {
                ways.add(sent::spoil);
            }
        }
        ways.get(random.nextInt(ways.size())).run();
        return this;
    }

    /** Not what would be told for as long as somebody listens. */
    private boolean ends(String header) {
        return !header.equals("Accept") || !operation.node().toString().contains("text/event-stream");
    }

    private String oneOf(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    /** Line ends in a header are refused by the client itself. */
    private String header() {
        if (random.nextInt(3) == 0) {
            return oneOf(KINDS);
        }
        return draws.text().replaceAll("[^\\x20-\\x7E]", "?").strip();
    }

    Response send(String token) {
        return send(operation.method(), token);
    }

    Response send(String method, String token) {
        RequestSpecification request = given().config(AS_IT_IS)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .headers(headers);
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        if (body != null) {
            request.header("Content-Type", body.type()).body(body.text().getBytes(StandardCharsets.UTF_8));
        }
        return request.request(method, address());
    }

    private String address() {
        String address = operation.path();
        for (Map.Entry<String, String> each : path.entrySet()) {
            // Without it the address would be that of another operation.
            String value = each.getValue().isEmpty() ? " " : each.getValue();
            address = address.replace("{" + each.getKey() + "}", encoded(value));
        }
        return query.isEmpty()
                ? address
                : address
                        + query.entrySet().stream()
                                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether an answer is that of HTTP itself: a condition that does not hold, an address beyond every limit. */
    boolean explains(int status) {
        return (status == PRECONDITION_FAILED && headers.containsKey("If-Match"))
                || (status == ADDRESS_TOO_LONG && address().length() > LONGEST_ADDRESS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return operation.id() + " path=" + path + " query=" + query + " headers=" + headers + " " + body;
    }
}
