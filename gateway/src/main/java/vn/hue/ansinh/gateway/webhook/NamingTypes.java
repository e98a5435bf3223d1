package vn.hue.ansinh.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.hue.ansinh.gateway.feed.Audience;
import vn.hue.ansinh.gateway.feed.FeedTypes;

/** Writes beside what each webhook asked for what that means now: {@code report.*} grows with the contract. */
@ApplicationScoped
class NamingTypes {
    private static final String ASKED = "select id, agency, asked, types from webhook";
    // Whoever asks for something else meanwhile has named its types himself.
    private static final String NAME = "update webhook set types = ? where id = ? and asked = ? and types <> ?";
    private final FeedTypes types;

    NamingTypes(FeedTypes types) {
        this.types = types;
    }

    void anew(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ASKED);
                ResultSet row = select.executeQuery();
                PreparedStatement update = connection.prepareStatement(NAME)) {
            while (row.next()) {
                Array meant = connection.createArrayOf("text", meant(row));
                update.setArray(1, meant);
                update.setObject(2, row.getObject("id"));
                update.setArray(3, row.getArray("asked"));
                update.setArray(4, meant);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private Object[] meant(ResultSet row) throws SQLException {
        Audience audience = Audience.of(row.getString("agency"));
        Set<String> inFull = new TreeSet<>();
        List.of((String[]) row.getArray("asked").getArray())
                .forEach(name -> inFull.addAll(types.named(name, audience)));
        // A newer gateway beside this one has named them, and nothing of them may be passed over.
        Stream.of((String[]) row.getArray("types").getArray())
                .filter(type -> !types.knows(type))
                .forEach(inFull::add);
        return inFull.toArray();
    }
}
