package vn.hue.ansinh.kit.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Drawer;
import vn.hue.ansinh.kit.notebook.HastyNotebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.local.Database;

/** Whatever a transaction may take by itself, here a second, an event may have to wait for longer. */
@QuarkusTest
@TestProfile(HastyNotebook.class)
@WithTestResource(RealParts.class)
class HeardTest {
    private static final int PATIENCE_SECONDS = 30;

    @Inject
    Heard heard;

    @Inject
    Notes notes;

    @Inject
    Drawer drawer;

    Database database;

    @BeforeEach
    void nothingIsNoted() {
        notes.forgetAll();
    }

    @Test
    void anEventWaitsForWhoeverIsBeforeItAsLongAsHeTakes() throws Exception {
        CompletableFuture<Boolean> taken;
        try (Connection before = database.connect()) {
            before.setAutoCommit(false);
            before.createStatement().execute("lock table copied_note in access exclusive mode");
            taken = CompletableFuture.supplyAsync(() -> heard.once(anEvent(), "drawer", event -> drawer.put("waited")));
            await().during(Duration.ofSeconds(3)).until(() -> !taken.isDone());
            before.rollback();
        }

        assertTrue(taken.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(List.of("waited"), notes.copies());
    }

    private static IncomingEvent anEvent() {
        return new IncomingEvent(
                UUID.randomUUID().toString(),
                "note.told",
                "/test",
                "note-1",
                Instant.EPOCH,
                Drawer.TOPIC,
                JsonNodeFactory.instance.objectNode());
    }
}
