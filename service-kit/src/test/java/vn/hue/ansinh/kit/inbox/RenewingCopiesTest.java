package vn.hue.ansinh.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Drawer;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class RenewingCopiesTest {
    @Inject
    RenewingCopies renewing;

    @Inject
    CopyForms forms;

    @Inject
    Notes notes;

    @Inject
    Drawer drawer;

    @Inject
    Broker broker;

    @BeforeEach
    void theDrawerHoldsOneNote() {
        broker.ensure(List.of(new NewTopic(Drawer.TOPIC, Optional.of(1), Optional.empty())));
        notes.forgetAll();
        drawer.put("kept");
    }

    @AfterEach
    void forgetIt() {
        notes.forgetAll();
        forms.note(Drawer.TOPIC, "3");
    }

    @Test
    void aTopicThatHoldsNothingDoesNotEmptyWhatIsKept() {
        forms.note(Drawer.TOPIC, "2");

        assertFalse(renewing.renew());

        assertEquals(List.of("kept"), notes.copies());
        assertTrue(forms.isFilled(Drawer.TOPIC, "2"));
    }

    @Test
    void whatIsFilledAsItIsMeantIsLeftAlone() {
        forms.note(Drawer.TOPIC, "3");

        assertTrue(renewing.renew());

        assertEquals(List.of("kept"), notes.copies());
    }
}
