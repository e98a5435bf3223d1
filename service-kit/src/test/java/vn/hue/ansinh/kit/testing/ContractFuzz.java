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
 * and none may be a failure of ours. A build asks each operation as often as the others, and goes on until each hostile
 * text and each text of SQL was sent once; the long run is {@code -Dansinh.fuzz.requests=100000 -Dansinh.fuzz.sql=300
 * -Dansinh.fuzz.seed=...}.
 */
public final class ContractFuzz {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final int OF_EACH_OPERATION = 10;
    private static final int TEXTS_AT_EACH_PLACE = 2;
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
    private final Draws draws = Draws.of(SEED);
    private final Random random = draws.random();
    private final List<String> complaints = new ArrayList<>();

    /**
     * @param known what a parameter shall be where the contract has no example: {@code name} or {@code operationId.name}
     */
    public ContractFuzz(Map<String, String> known, String... tags) {
        this.known = known;
        operations = operations(tags);
    }

    /** Half as often, where each operation was asked as often already at its service. */
    public ContractFuzz sparingly() {
        ofEachOperation = OF_EACH_OPERATION / 2;
        textsAtEachPlace = TEXTS_AT_EACH_PLACE / 2;
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
        int sent = 0;
        for (; goesOn() && (sent < requests || !draws.texts().haveAllComeUp()); sent++) {
            askSomethingWrong(operations.get(sent % operations.size()), tokens);
        }
        askInSql(Integer.getInteger("ansinh.fuzz.sql", textsAtEachPlace), tokens);
        System.out.printf(
                "Asked %d operations %d times and in SQL, with -Dansinh.fuzz.seed=%d%n", operations.size(), sent, SEED);
        return complaints;
    }

    private boolean goesOn() {
        return !operations.isEmpty() && complaints.size() < TOLD;
    }

    private void askSomethingWrong(Operation operation, Supplier<String> tokens) {
        FuzzedRequest request = new FuzzedRequest(operation, known, draws);
        int spoils = random.nextInt(3);
        for (int spoil = 0; spoil < spoils; spoil++) {
            request.spoilt();
        }
        ask(request, operation, random.nextInt(8) == 0 ? "" : tokens.get());
    }

    /** Each place is given the texts that come after those of the place before it; round again until all were used. */
    private void askInSql(int atEachPlace, Supplier<String> tokens) {
        do {
            operations.forEach(operation -> askInSql(atEachPlace, operation, tokens));
        } while (goesOn() && atEachPlace > 0 && !draws.sql().haveAllComeUp());
    }

    private void askInSql(int texts, Operation operation, Supplier<String> tokens) {
        for (FuzzedPlace place : FuzzedPlace.of(operation)) {
            for (int text = 0; goesOn() && text < Math.min(texts, SqlTexts.ALL.size()); text++) {
                ask(place.put(draws.sql().take(), new FuzzedRequest(operation, known, draws)), operation, tokens.get());
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
