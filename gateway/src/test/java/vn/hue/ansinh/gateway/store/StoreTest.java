package vn.hue.ansinh.gateway.store;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class StoreTest {

    @Inject
    Store store;

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

    private void failsWith(String state) {
        store.inTransaction(connection -> {
            throw new SQLException("as if", state);
        });
    }
}
