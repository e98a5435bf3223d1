package vn.hue.ansinh.gateway.once;

import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** Who tidies up goes on until nothing old is left, and not an hour later. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class AllThatIsOldTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    Tidying tidying;

    @Inject
    Store store;

    private Connection database;

    @BeforeEach
    void begin() throws SQLException {
        await().atMost(LONG).until(store::isOpen);
        tidying.onStop(new ShutdownEvent());
        database = store.line("all-that-is-old-test");
        answered(2_500, "8 days");
        answered(10, "6 days");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        run("delete from idempotency where scope = 'all-that-is-old'");
        run("vacuum idempotency");
        database.close();
    }

    @Test
    void allThatAreOldAreForgottenInTheEnd() {
        tidying.onStart(new StartupEvent());

        await().atMost(LONG).until(() -> left() == 10);
    }

    private void answered(int many, String ago) throws SQLException {
        run("insert into idempotency (scope, key, operation, request_hash, status, sealed_body, answered_at)"
                + " select 'all-that-is-old', '" + ago + " ' || n, 'o', sha256(''), 200, '', now() - interval '" + ago
                + "' from generate_series(1, " + many + ") as n");
    }

    private int left() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from idempotency where scope = 'all-that-is-old'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
