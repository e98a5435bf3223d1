package vn.hue.ansinh.gateway.store;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class StoreTest {

    @Inject
    Store store;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void begin() {
        await().until(store::isOpen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57P01", "58030"})
    void whatPassesIsAnAbsence(String state) {
        assertThrows(StoreAway.class, () -> failsWith(state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22P02", "23505", "42P01"})
    void whatStaysIsAFailure(String state) {
        assertThrows(IllegalStateException.class, () -> failsWith(state));
    }

    @Test
    void whoeverNobodyWaitsForIsMorePatientThanThePool() throws SQLException {
        try (Connection pooled = database.getConnection();
                Connection line = store.line("store-test");
                Connection step = Patient.source(database, 3_600).getConnection()) {
            assertEquals(10_000, pooled.getNetworkTimeout());
            assertEquals(30_000, line.getNetworkTimeout());
            assertEquals(3_600_000, step.getNetworkTimeout());
            assertEquals("5s", shown(step, "client_connection_check_interval"));
        }
    }

    /** Who is killed leaves no statement behind that goes on, and holds its locks. */
    private static String shown(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void failsWith(String state) {
        store.inTransaction(connection -> {
            throw new SQLException("as if", state);
        });
    }
}
