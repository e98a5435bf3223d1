package vn.hue.ansinh.gateway.webhook;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** What a webhook's words mean, as gateways of several versions write it down; nothing of this is ever committed. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class NamingTypesTest {
    @Inject
    NamingTypes naming;

    @Inject
    Store store;

    private Connection database;

    @BeforeEach
    void begin() throws SQLException {
        await().atMost(Duration.ofSeconds(30)).until(store::isOpen);
        database = store.line("naming-types-test");
        database.setAutoCommit(false);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void whatIsNotKnownHereStaysAndWhatIsKnownNotToBeMeantGoes() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("insert into webhook (id, agency, url, description, asked, types, last_seq, created_by)"
                    + " values (gen_random_uuid(), 'SYT', 'https://naming.example.vn', '', '{target.*}',"
                    + " '{vn.hue.ansinh.target.foreseen.v1,vn.hue.ansinh.report.accepted.v1}', 0, 'naming')");

            naming.anew(database);

            try (ResultSet row = statement.executeQuery("select types from webhook where created_by = 'naming'")) {
                row.next();
                assertEquals(
                        List.of("vn.hue.ansinh.target.foreseen.v1", "vn.hue.ansinh.target.revised.v1"),
                        List.of((String[]) row.getArray(1).getArray()));
            }
        }
    }
}
