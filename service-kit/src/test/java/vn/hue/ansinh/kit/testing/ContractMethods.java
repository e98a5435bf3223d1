package vn.hue.ansinh.kit.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks each address of the contract which methods it takes, and by the other methods: it names just those it has. */
public final class ContractMethods {
    private static final List<String> ALL = List.of("OPTIONS", "GET", "PUT", "POST", "DELETE");

    private ContractMethods() {}

    /** What else was said, as lines that say how to ask it again; empty when all is well. */
    public static List<String> complaints(String tokenWithEveryRole, Map<String, String> known, String... tags) {
        return ContractFuzz.operations(tags).stream()
                .collect(Collectors.groupingBy(ContractFuzz.Operation::path))
                .values()
                .stream()
                .flatMap(address -> complaints(address, known, tokenWithEveryRole))
                .toList();
    }

    private static Stream<String> complaints(
            List<ContractFuzz.Operation> address, Map<String, String> known, String token) {
        Set<String> methods =
                address.stream().map(ContractFuzz.Operation::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        FuzzedRequest request = new FuzzedRequest(address.get(0), known, Draws.of(0));
        List<String> others = new ArrayList<>(ALL);
        others.removeAll(methods);
        return others.stream().flatMap(method -> complaint(request, method, token, String.join(", ", methods)));
    }

    private static Stream<String> complaint(FuzzedRequest request, String method, String token, String promised) {
        Response answer = request.send(method, token);
        int status = method.equals("OPTIONS") ? 200 : 405;
        return answer.statusCode() == status && promised.equals(answer.header("Allow"))
                ? Stream.empty()
                : Stream.of(method + " " + answer.statusCode() + " " + answer.header("Allow") + " " + request);
    }
}
