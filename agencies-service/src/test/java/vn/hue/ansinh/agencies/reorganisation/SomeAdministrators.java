package vn.hue.ansinh.agencies.reorganisation;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.hue.ansinh.agencies.NewAgency;
import vn.hue.ansinh.kit.testing.Tokens;

/** Two administrators who do whatever comes to their minds with three new agencies, one task each, through the API. */
final class SomeAdministrators {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final List<String> KINDS =
            List.of("RENAME", "MERGE", "SPLIT", "PARTIAL_TRANSFER", "FUNCTION_TRANSFER", "ABOLISH");

    private static final HttpClient READER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A row of the assignments. */
    private record Holding(String id, String agency, LocalDate first, LocalDate last, List<String> passedFrom) {
        static Holding of(JsonNode row) {
            List<String> from = new ArrayList<>();
            row.get("passedFrom").forEach(id -> from.add(id.asText()));
            return new Holding(
                    row.get("id").asText(),
                    row.get("agency").asText(),
                    LocalDate.parse(row.get("validFrom").asText()),
                    SomeAdministrators.last(row.get("validTo")),
                    from);
        }
    }

    private final Random random;
    private final String prefix;
    private final List<String> agencies = new ArrayList<>();
    private final List<String> communes = new ArrayList<>();
    private final List<String> stated = new ArrayList<>();
    private final Map<String, String> inEffect = new HashMap<>();
    private final List<String> history = new ArrayList<>();
    private boolean divided;
    private int accepted;
    private int refused;

    SomeAdministrators(int seed) {
        random = new Random(seed);
        prefix = "NEW-" + seed + "-";
    }

    void foundAgencies() {
        json("/places?level=COMMUNE&limit=500&on=" + START)
                .get("items")
                .forEach(place -> communes.add(place.get("id").asText()));
        for (String name : List.of("A", "B", "C")) {
            agencies.add(prefix + name);
            set(prefix + name, null).then().statusCode(201);
            assign(prefix + name, START);
        }
    }

    /** Taken in or refused, never an error. */
    String doSomething() {
        String what =
                switch (random.nextInt(8)) {
                    case 0 -> counted("an end or none for ", any(), agency -> set(agency, maybe(day())));
                    case 1 -> counted("a task for ", any(), agency -> assign(agency, day()));
                    case 2, 3 -> inEffect.isEmpty() ? reorganise() : takeBack();
                    default -> reorganise();
                };
        history.add(what);
        return what;
    }

    /** What is lost, doubled, or held by somebody who is not there, on some days of three years. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        List<Holding> all = new ArrayList<>();
        stated.forEach(id -> json("/assignments?limit=500&subject=" + id.split("\\.")[1])
                .get("items")
                .forEach(row -> all.add(Holding.of(row))));
        Map<String, LocalDate> lastDays = new HashMap<>();
        agencies.forEach(
                code -> lastDays.put(code, last(json("/agencies/" + code).get("validTo"))));
        for (LocalDate day = START; day.isBefore(START.plusYears(3)); day = day.plusDays(149)) {
            Set<String> orphans =
                    new HashSet<>(json("/coverage?on=" + day).get("orphans").findValuesAsText("id"));
            for (String id : stated) {
                check(line(id, all), day, orphans, lastDays).forEach(complaint -> complaints.add(id + complaint));
            }
        }
        return complaints;
    }

    private List<String> check(
            List<Holding> line, LocalDate day, Set<String> orphans, Map<String, LocalDate> lastDays) {
        List<String> holders = line.stream()
                .filter(row -> !row.first().isAfter(day) && !row.last().isBefore(day))
                .map(Holding::agency)
                .toList();
        boolean orphan = line.stream().anyMatch(row -> orphans.contains(row.id()));
        boolean begun = line.stream().anyMatch(row -> !row.first().isAfter(day));
        List<String> complaints = new ArrayList<>();
        if (begun && holders.isEmpty() && !orphan) {
            complaints.add(" is lost on " + day);
        }
        if (holders.size() > (divided ? Set.copyOf(holders).size() : 1) || orphan && !divided && !holders.isEmpty()) {
            complaints.add(" is held by " + holders + " on " + day + (orphan ? " and an orphan" : ""));
        }
        holders.stream()
                .filter(agency -> lastDays.get(agency).isBefore(day))
                .forEach(agency -> complaints.add(" is held by the ended " + agency + " on " + day));
        return complaints;
    }

    private static List<Holding> line(String stated, List<Holding> all) {
        Set<String> ids = new HashSet<>(Set.of(stated));
        while (all.stream()
                        .filter(row -> row.passedFrom().stream().anyMatch(ids::contains))
                        .filter(row -> ids.add(row.id()))
                        .count()
                > 0) {}
        return all.stream().filter(row -> ids.contains(row.id())).distinct().toList();
    }

    private String reorganise() {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        String from = any();
        List<String> to = new ArrayList<>(List.of(any()));
        String scopeKind = kind.equals("FUNCTION_TRANSFER") ? "FUNCTION" : "ALL";
        String scope = kind.equals("FUNCTION_TRANSFER")
                ? stated.get(random.nextInt(stated.size())).split("\\.")[1]
                : "";
        if (kind.equals("SPLIT") || kind.equals("PARTIAL_TRANSFER") || kind.equals("ABOLISH") && random.nextBoolean()) {
            to.add(any());
            scopeKind = "TERRITORY";
            scope = communes.get(random.nextInt(communes.size()));
        } else if (kind.equals("ABOLISH")) {
            to.clear();
        }
        String id = "test-" + UUID.randomUUID();
        String body =
                """
                {"effectiveOn": "%s", "kind": "%s", "predecessors": ["%s"], "successors": [%s], "scopeKind": "%s",
                 "scope": [%s], "basis": "1/NQ"}
                """.formatted(day(), kind, from, quoted(to), scopeKind, scope.isEmpty() ? "" : "\"" + scope + "\"");
        Response draft = count(by("first-admin").body(body).put("/api/v1/agency-successions/" + id));
        if (draft.statusCode() == 201) {
            Response effect = count(by("second-admin")
                    .header("If-Match", draft.header("ETag"))
                    .post("/api/v1/agency-successions/" + id + "/effect"));
            if (effect.statusCode() == 200) {
                inEffect.put(id, effect.header("ETag"));
                divided |= to.size() > 1;
            }
        }
        return draft.statusCode() + " " + body.strip();
    }

    private String takeBack() {
        String id = inEffect.keySet().stream().sorted().findFirst().orElseThrow();
        count(withdrawal(id, inEffect.remove(id)));
        return "withdrawal of " + id;
    }

    /** @return the status of the answer */
    int withdraw(String id) {
        return withdrawal(id, "\"v1\"").statusCode();
    }

    private static Response withdrawal(String id, String tag) {
        return by("first-admin")
                .header("If-Match", tag)
                .body("{\"reason\": \"Nhầm\"}")
                .post("/api/v1/agency-successions/" + id + "/withdrawal");
    }

    private static Response set(String code, LocalDate last) {
        Response now = given().get("/api/v1/agencies/" + code);
        RequestSpecification admin = by("first-admin");
        if (now.statusCode() == 200) {
            admin.header("If-Match", now.header("ETag"));
        }
        String end = last == null ? "null" : "\"" + last + "\"";
        return admin.body(NewAgency.called(code).replace("\"contact\"", "\"validTo\": " + end + ", \"contact\""))
                .put("/api/v1/agencies/" + code);
    }

    private Response assign(String agency, LocalDate from) {
        String task = prefix + stated.size();
        String id = agency + "." + task + ".LEAD";
        Response answer = by("first-admin")
                .body(NewAgency.shallLead(agency, task).replace("2023-01-01", from.toString()))
                .put("/api/v1/assignments/" + id);
        if (answer.statusCode() == 201) {
            stated.add(id);
        }
        return answer;
    }

    private String counted(String what, String agency, java.util.function.Function<String, Response> act) {
        return count(act.apply(agency)).statusCode() + " " + what + agency;
    }

    private Response count(Response answer) {
        if (answer.statusCode() >= 500 || answer.statusCode() == 400) {
            throw new AssertionError(answer.asString() + " after " + history);
        }
        if (answer.statusCode() < 400) {
            accepted++;
        } else {
            refused++;
        }
        return answer;
    }

    private LocalDate day() {
        return START.plusDays(1 + random.nextInt(900));
    }

    private LocalDate maybe(LocalDate day) {
        return random.nextBoolean() ? day : null;
    }

    private String any() {
        return agencies.get(random.nextInt(agencies.size()));
    }

    private static String quoted(List<String> codes) {
        return codes.isEmpty() ? "" : "\"" + String.join("\", \"", new HashSet<>(codes)) + "\"";
    }

    private static LocalDate last(JsonNode validTo) {
        return validTo.isNull() ? LocalDate.MAX : LocalDate.parse(validTo.asText());
    }

    /** What a reader is told; read a hundred times for each step, so past all that a test of one answer would check. */
    private static JsonNode json(String path) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .build();
        try {
            HttpResponse<byte[]> answer = READER.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " of " + path);
            }
            return JSON.readTree(answer.body());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static RequestSpecification by(String person) {
        return given().auth().oauth2(Tokens.ofPerson(person, null, "admin")).contentType("application/json");
    }

    List<String> history() {
        return history;
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }
}
