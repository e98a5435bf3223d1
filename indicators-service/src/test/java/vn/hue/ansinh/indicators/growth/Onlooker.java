package vn.hue.ansinh.indicators.growth;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import vn.hue.ansinh.local.Database;

/** Waits for the end of a work on a connection of its own: how often it looks is not the work's. */
public record Onlooker(Database database) {
    private static final Duration SOON = Duration.ofSeconds(60);

    public void awaits(String condition) {
        await().atMost(SOON).until(() -> sees(condition));
    }

    private boolean sees(String condition) throws SQLException {
        try (Connection own = database.connect();
                Statement statement = own.createStatement();
                ResultSet answer = statement.executeQuery("select " + condition)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
