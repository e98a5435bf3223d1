package vn.hue.ansinh.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

class PatienceTest {
    private final Patience patience = new Patience(1);
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void waitsOutADatabaseThatIsAway() {
        patience.insist(() -> failUntil(7, new DatabaseTrouble(new SQLException("refused", "08001"))));

        assertEquals(7, tries.get());
    }

    @Test
    void waitsOutABrokerThatIsAway() {
        patience.insist(() -> failUntil(7, new KafkaException("no broker")));

        assertEquals(7, tries.get());
    }

    @Test
    void givesUpAfterFiveTriesWhereTheFailureStays() {
        RuntimeException failure = new IllegalStateException("never");

        assertEquals(
                failure, assertThrows(IllegalStateException.class, () -> patience.insist(() -> failUntil(9, failure))));
        assertEquals(5, tries.get());
    }

    @Test
    void stopsWaitingWhenTheServiceGoesDown() {
        patience.stop(null);

        assertThrows(Patience.Stopping.class, () -> patience.insist(() -> failUntil(9, new KafkaException("away"))));
        assertEquals(1, tries.get());
    }

    private void failUntil(int success, RuntimeException failure) {
        if (tries.incrementAndGet() < success) {
            throw failure;
        }
    }
}
