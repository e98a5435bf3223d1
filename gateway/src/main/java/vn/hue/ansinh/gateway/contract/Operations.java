package vn.hue.ansinh.gateway.contract;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the operation of a request in the contract; HEAD is read as GET. */
@ApplicationScoped
public class Operations {
    private static final String KEY = Operations.class.getName();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    /** By method, number of segments and the segment that names the collection. */
    private final Map<String, List<Operation>> operations = new HashMap<>();

    Operations(Papers papers) {
        JsonObject contract = papers.contract();
        JsonObject paths = contract.getJsonObject("paths");
        paths.fieldNames().forEach(path -> paths.getJsonObject(path).forEach(entry -> {
            if (METHODS.contains(entry.getKey()) && entry.getValue() instanceof JsonObject described) {
                add(Operation.of(
                        entry.getKey().toUpperCase(Locale.ROOT), path, described, Promise.of(described, contract)));
            }
        }));
        operations.values().forEach(alike -> alike.sort(Comparator.comparingLong(Operation::openness)));
    }

    private void add(Operation operation) {
        operations
                .computeIfAbsent(key(operation.method(), operation.segments()), key -> new ArrayList<>())
                .add(operation);
    }

    private static String key(String method, List<String> segments) {
        String collection = segments.size() > 2 ? segments.get(2) : "";
        return method + segments.size() + collection;
    }

    /** Looked up once for each request, whoever asks. */
    public Optional<Operation> of(RoutingContext request) {
        @Nullable Optional<Operation> known = request.get(KEY);
        if (known == null) {
            known = of(request.request().method().name(), request.request().path());
            request.put(KEY, known);
        }
        return known;
    }

    Optional<Operation> of(String method, String path) {
        List<String> segments = Operation.segments(path.isEmpty() ? "/" : path);
        for (Operation alike :
                operations.getOrDefault(key(method.equals("HEAD") ? "GET" : method, segments), List.of())) {
            if (alike.matches(segments)) {
                return Optional.of(alike);
            }
        }
        return Optional.empty();
    }

    /** As the header Allow has them. */
    public String methodsAt(String path) {
        List<Operation> there = METHODS.stream()
                .flatMap(method -> of(method.toUpperCase(Locale.ROOT), path).stream())
                .toList();
        // Of two addresses the closer one is meant, whichever methods the other has.
        long closest = there.stream().mapToLong(Operation::openness).min().orElse(0);
        return there.stream()
                .filter(operation -> operation.openness() == closest)
                .map(operation -> operation.method().equals("GET") ? "GET, HEAD" : operation.method())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public List<Operation> all() {
        return operations.values().stream().flatMap(List::stream).toList();
    }
}
