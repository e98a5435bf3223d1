package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Asks every operation of the contract again and again with something put wrong, as nobody and as somebody with every
 * role, and then with SQL at each place of its address. Each answer must be documented, of its schema and with its code,
 * and none may be a failure of ours. A build asks each operation as often as the others and takes a few of the texts of SQL
 * at each place; the long run is {@code -Dansinh.fuzz.requests=100000 -Dansinh.fuzz.sql=300 -Dansinh.fuzz.seed=...}.
 */
public final class ContractFuzz {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final int OF_EACH_OPERATION = 35;
    private static final int TEXTS_AT_EACH_PLACE = 8;
    private static final int MANY = 4;
    private static final long SEED = Long.getLong("ansinh.fuzz.seed", 197);
    private static final int TOLD = 25;
    private static final int REFUSED = 400;
    private static final int SERVER_FAILED = 500;

    /** One operation of the contract. */
    record Operation(String id, String method, String path, JsonNode node, List<JsonNode> parameters) {}

    private final List<Operation> operations;
    private final Map<String, String> known;
    private int ofEachOperation = OF_EACH_OPERATION;
    private int textsAtEachPlace = TEXTS_AT_EACH_PLACE;
    private final Random random = new Random(SEED);
    private final List<String> complaints = new ArrayList<>();

    /**
     * @param known what a parameter shall be where the contract has no example: {@code name} or {@code operationId.name}
     */
    public ContractFuzz(Map<String, String> known, String... tags) {
        this.known = known;
        operations = operations(tags);
    }

    /** A quarter as often, where each operation was asked as often already at its service. */
    public ContractFuzz sparingly() {
        ofEachOperation = OF_EACH_OPERATION / MANY;
        textsAtEachPlace = TEXTS_AT_EACH_PLACE / MANY;
        return this;
    }

    static List<Operation> operations(String... tags) {
        Set<String> ours = Set.of(tags);
        return StreamSupport.stream(
                        ((Iterable<Map.Entry<String, JsonNode>>)
                                        () -> Contracts.http().get("paths").fields())
                                .spliterator(),
                        false)
                .flatMap(ContractFuzz::operationsOf)
                .filter(operation ->
                        ours.contains(operation.node().at("/tags/0").asText()))
                .toList();
    }

    private static Stream<Operation> operationsOf(Map.Entry<String, JsonNode> path) {
        return METHODS.stream().sorted().filter(path.getValue()::has).map(method -> {
            JsonNode node = path.getValue().get(method);
            List<JsonNode> parameters = new ArrayList<>();
            node.path("parameters").forEach(parameter -> parameters.add(ContractFilter.resolved(parameter)));
            return new Operation(
                    node.get("operationId").asText(), method.toUpperCase(Locale.ROOT), path.getKey(), node, parameters);
        });
    }

    /** What went wrong, as lines that say how to ask it again; empty when all is well. */
    public List<String> complaints(String tokenWithEveryRole) {
        return complaints(() -> tokenWithEveryRole);
    }

    /** @param tokens those of somebody with every role, or of people who have all of them together */
    public List<String> complaints(Supplier<String> tokens) {
        if (operations.isEmpty()) {
            complaints.add("No operation has these tags, so nothing was asked");
        }
        int requests = Integer.getInteger("ansinh.fuzz.requests", operations.size() * ofEachOperation);
        for (int sent = 0; complaints.size() < TOLD && sent < requests; sent++) {
            askSomethingWrong(operations.get(sent % operations.size()), tokens);
        }
        int texts = Integer.getInteger("ansinh.fuzz.sql", textsAtEachPlace);
        operations.forEach(operation -> askInSql(texts, operation, tokens));
        return complaints;
    }

    private void askSomethingWrong(Operation operation, Supplier<String> tokens) {
        FuzzedRequest request = new FuzzedRequest(operation, known, random);
        int spoils = random.nextInt(3);
        for (int spoil = 0; spoil < spoils; spoil++) {
            request.spoilt();
        }
        ask(request, operation, random.nextInt(8) == 0 ? "" : tokens.get());
    }

    private void askInSql(int texts, Operation operation, Supplier<String> tokens) {
        for (FuzzedRequest.Place place : FuzzedRequest.places(operation)) {
            for (String text : SqlTexts.some(texts, random)) {
                if (complaints.size() < TOLD) {
                    ask(place.put(text, new FuzzedRequest(operation, known, random)), operation, tokens.get());
                }
            }
        }
    }

    private void ask(FuzzedRequest request, Operation operation, String token) {
        try {
            judge(request, operation, request.send(token));
        } catch (Exception hungUp) {
            complaints.add(shortened("no answer to " + request + "\n    " + hungUp));
        }
    }

    private void judge(FuzzedRequest request, Operation operation, Response answer) {
        if (request.explains(answer.statusCode())) {
            return;
        }
        try {
            if (answer.statusCode() >= SERVER_FAILED) {
                throw new AssertionError("failed: " + answer.asString());
            }
            ContractFilter.check(
                    operation.method(), operation.path(), answer.statusCode(), answer.contentType(), answer.asString());
            if (answer.statusCode() >= REFUSED) {
                ContractFilter.mustNameTheCode(operation.node(), answer.statusCode(), answer.asString());
            }
        } catch (AssertionError wrong) {
            complaints.add(shortened(answer.statusCode() + " " + request + "\n    " + wrong.getMessage()));
        }
    }

    /** Reports of tests end at a zero byte. */
    private static String shortened(String text) {
        String shown = text.replaceAll("[\\p{Cntrl}&&[^\n]]", "\u2423");
        return shown.length() > 1_500 ? shown.substring(0, 1_500) + "..." : shown;
    }
}
