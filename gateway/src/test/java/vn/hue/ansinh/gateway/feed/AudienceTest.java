package vn.hue.ansinh.gateway.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** The database and the memory tell everybody the same. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class AudienceTest {
    private static final String ASKED = "select " + Audience.sql("e", "who.oversees", "who.agency")
            + " from (select ?::text as readers, ?::text as agency) e, (select ? as oversees, ?::text as agency) who";

    @Inject
    Store store;

    static Stream<FeedEvent> events() {
        return Stream.of(
                anEvent(Readers.PUBLIC, null),
                anEvent(Readers.AGENCY, "SYT"),
                anEvent(Readers.AGENCY, "SGDDT"),
                anEvent(Readers.OVERSIGHT, null));
    }

    static List<Audience> audiences() {
        return List.of(
                new Audience(false, null),
                new Audience(false, "SYT"),
                new Audience(true, null),
                new Audience(true, "SYT"));
    }

    @Test
    void theDatabaseTellsWhatTheMemoryTellsAndNothingThatCouldNotBeAskedFor() {
        await().until(store::isOpen);
        for (Audience audience : audiences()) {
            events().forEach(event -> {
                boolean told = audience.isTold(event);

                assertEquals(told, inTheDatabase(audience, event), audience + " " + event.readers());
                assertFalse(told && !audience.canBeTold(event.readers()), audience + " " + event.readers());
            });
        }
    }

    private Boolean inTheDatabase(Audience audience, FeedEvent event) {
        return store.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(ASKED)) {
                select.setString(1, event.readers().name());
                select.setObject(2, event.agency(), Types.VARCHAR);
                select.setBoolean(3, audience.oversees());
                select.setObject(4, audience.agency(), Types.VARCHAR);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getBoolean(1);
                }
            }
        });
    }

    private static FeedEvent anEvent(Readers readers, @Nullable String agency) {
        return new FeedEvent(1, "id", "type", "source", "subject", agency, readers, Instant.EPOCH, "{}");
    }
}
