package vn.hue.ansinh.kit.notebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** A copy of a topic on which nobody has told anything. */
@ApplicationScoped
public class Drawer implements TopicCopy {
    public static final String TOPIC = "notebook.drawer";
    /** What happens to the database at the next events. */
    public static final Queue<SQLException> TROUBLES = new ConcurrentLinkedQueue<>();

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
        SQLException trouble = TROUBLES.poll();
        if (trouble != null) {
            throw new DatabaseTrouble(trouble);
        }
        put(event.data().get("text").asText());
    }
}
