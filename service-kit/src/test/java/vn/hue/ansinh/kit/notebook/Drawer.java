package vn.hue.ansinh.kit.notebook;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;

/** A copy of a topic on which nobody has told anything. */
@ApplicationScoped
public class Drawer implements TopicCopy {
    public static final String TOPIC = "notebook.drawer";

    private final Notes notes;

    Drawer(Notes notes) {
        this.notes = notes;
    }

    /** Something that was there before. */
    public void put(String text) {
        notes.copy(0, text);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public int form() {
        return 3;
    }

    @Override
    public void clear() {
        notes.forgetAll();
    }

    @Override
    public void take(IncomingEvent event) {
        put(event.data().get("text").asText());
    }
}
