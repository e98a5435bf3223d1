package vn.hue.ansinh.kit.notebook;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.hue.ansinh.kit.inbox.Inbox;
import vn.hue.ansinh.kit.inbox.IncomingEvent;

@ApplicationScoped
public class NoteListener {
    /** Texts that this listener cannot take in for now. */
    public static final Set<String> INDIGESTIBLE = ConcurrentHashMap.newKeySet();

    private final Inbox inbox;
    private final Notes notes;

    NoteListener(Inbox inbox, Notes notes) {
        this.inbox = inbox;
        this.notes = notes;
    }

    @Incoming("notes")
    @Blocking
    public void hear(ConsumerRecord<String, String> message) {
        inbox.hear(message, "notes", Set.of("note.written"), this::copy);
    }

    @Incoming("shelf")
    @Blocking
    public void hearShelf(ConsumerRecord<String, String> message) {
        inbox.hear(message, "shelf", this::copy);
    }

    private void copy(IncomingEvent event) {
        if (event.type().equals("note.written") || event.type().equals("note.shown")) {
            String text = event.data().get("text").asText();
            notes.copy(event.data().get("id").asInt(), text);
            if (INDIGESTIBLE.contains(text)) {
                throw new IllegalStateException("Cannot take in " + text);
            }
        }
    }
}
