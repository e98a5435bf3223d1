package vn.hue.ansinh.indicators.observation;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.indicators.SomePeople.JOBS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.SomePeople;
import vn.hue.ansinh.kit.testing.RealParts;

/** A place that is told of while figures are written is seen by whoever of the two comes second. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlacesHeardMeanwhileTest extends OnRealParts {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String P2 =
            "insert into place values" + " ('P2', '2021-07-01', '2024-12-31', 'DISTRICT', 'P2', 'P0@2021-07-01', 1)";

    @Inject
    AgroalDataSource database;

    @Inject
    SomePeople people;

    @BeforeEach
    void onlyOneDistrictIsKnown() {
        people.live("P1");
    }

    @Test
    void aFigureOfAFewFindsTheSiblingThatIsBeingToldOf() throws SQLException {
        people.state(1, List.of(people.jobs("P2", "2023", 7)));

        whileItIsNotDone(P2, people.statement(2, List.of(people.jobs("P1", "2023", 3))));

        assertEquals(List.of("P1", "P2"), people.silent(JOBS));
    }

    @Test
    void aSiblingFindsTheFigureOfAFewThatIsBeingWritten() throws SQLException {
        people.state(1, List.of(people.jobs("P2", "2023", 7)));

        whileItIsNotDone(people.statement(2, List.of(people.jobs("P1", "2023", 3))), P2);

        assertEquals(List.of("P1", "P2"), people.silent(JOBS));
    }

    @Test
    void aSiblingFindsAlsoItsOwnFirstFigureThatIsBeingWritten() throws SQLException {
        people.state(1, List.of(people.jobs("P1", "2023", 3)));

        whileItIsNotDone(people.statement(2, List.of(people.jobs("P2", "2023", 7))), P2);

        assertEquals(List.of("P1", "P2"), people.silent(JOBS));
    }

    @Test
    void whatBothHoldBackIsHeldBackOnce() throws SQLException {
        people.state(1, List.of(people.jobs("P1", "2023", 3), people.jobs("P2", "2023", 7)));

        whileItIsNotDone(P2, people.statement(2, List.of(people.jobs("P2", "2023", 2))));

        assertEquals(List.of("P1", "P2"), people.silent(JOBS));
    }

    @Test
    void aCopyThatIsMadeAnewAndAPlaceThatIsHeardOfDoNotWaitInARing() throws SQLException {
        String p1 = P2.replace("P2", "P1") + " on conflict (code, valid_from) do update set revision = 2";
        CompletableFuture<Void> heard;
        try (Connection copy = database.getConnection();
                Statement statement = copy.createStatement()) {
            copy.setAutoCommit(false);
            statement.execute("delete from place where code ~ '^P[0-9]'");
            heard = CompletableFuture.runAsync(() -> books.run(p1));
            await().atMost(SOON).until(() -> heard.isDone() || books.waitingFor("places") > 0);
            statement.execute(p1);
            copy.commit();
        }
        heard.join();

        assertEquals(List.of("2"), books.texts("select revision from place where code = 'P1'"));
    }

    /** The first is written and not committed yet when the second begins. */
    private void whileItIsNotDone(String first, String second) throws SQLException {
        CompletableFuture<Void> other;
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(first);
            other = CompletableFuture.runAsync(() -> books.run(second));
            await().atMost(SOON).until(() -> other.isDone() || books.waitingFor("places") > 0);
            writer.commit();
        }
        other.join();
    }
}
