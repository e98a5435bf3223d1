package vn.hue.ansinh.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The steps of a delivery, each in its own transaction; the sending lies between them. */
@ApplicationScoped
class Post {
    private static final Duration NAMED_FOR = Duration.ofMinutes(1);
    private final NamingTypes naming;
    private final Deliveries deliveries;
    private final Results results;
    private final Keys keys;
    private Instant nextNaming = Instant.EPOCH;

    Post(NamingTypes naming, Deliveries deliveries, Results results, Keys keys) {
        this.naming = naming;
        this.deliveries = deliveries;
        this.results = results;
        this.keys = keys;
    }

    boolean isOpen() {
        return keys.areThere();
    }

    /** Before anything is taken: what no name means yet would be passed over for good. */
    boolean nameTypes(Connection connection) throws SQLException {
        Instant now = Instant.now();
        if (now.isAfter(nextNaming)) {
            naming.anew(connection);
            nextNaming = now.plus(NAMED_FOR);
        }
        return true;
    }

    List<Delivery> take(Connection connection, UnderWay.Room room) throws SQLException {
        deliveries.spread(connection);
        return takeMore(connection, room);
    }

    /** Of those that there are; in the same pass events need not be spread anew. */
    List<Delivery> takeMore(Connection connection, UnderWay.Room room) throws SQLException {
        return deliveries.take(connection, room);
    }

    Runnable record(Connection connection, List<Carried> carried) throws SQLException {
        return results.record(connection, carried);
    }

    /** The moment is that of the sending, so that a receiver may refuse what was recorded and played back to him. */
    Map<String, String> headers(Delivery delivery, Instant now) {
        String timestamp = String.valueOf(now.getEpochSecond());
        String content = delivery.eventId() + "." + timestamp + "." + delivery.body();
        String signatures = delivery.secrets().stream()
                        .map(secret -> keys.open(secret, delivery.webhook().toString()))
                        .map(secret -> keys.signed(secret, content))
                        .collect(Collectors.joining(" "))
                + " " + keys.signed(content);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("user-agent", "An-Sinh-Webhooks/1");
        headers.put("webhook-id", delivery.eventId());
        headers.put("webhook-timestamp", timestamp);
        headers.put("webhook-signature", signatures);
        return headers;
    }
}
