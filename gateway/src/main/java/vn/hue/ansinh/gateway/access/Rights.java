package vn.hue.ansinh.gateway.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.hue.ansinh.gateway.contract.Operation;
import vn.hue.ansinh.gateway.contract.Operations;

/** The rights of all operations, from the table that also makes the tests of the services ({@code access.csv}). */
@ApplicationScoped
class Rights {
    private static final String TABLE = "/contracts/access.csv";
    private final Operations operations;
    private final Map<String, Right> rights = new HashMap<>();

    Rights(Operations operations) {
        this.operations = operations;
        List<String> lines = lines();
        List<String> columns = List.of(lines.get(0).split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            rights.put(cells[0], Right.of(columns, cells));
        }
    }

    /** Nothing for what the contract does not know: the service says 404 or 405 then. */
    Optional<Right> of(RoutingContext request) {
        return operations.of(request).map(Operation::id).map(this::of);
    }

    Right of(String operation) {
        return Objects.requireNonNull(rights.get(operation), operation);
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Rights.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }
}
