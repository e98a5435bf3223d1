package vn.hue.ansinh.kit.notebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

@ApplicationScoped
public class WritingNote {
    private final Notes notes;
    private final Outbox outbox;

    WritingNote(Notes notes, Outbox outbox) {
        this.notes = notes;
        this.outbox = outbox;
    }

    @Transactional
    public Note write(WriteNote note) {
        notes.add(note);
        tell(note.id(), note.text());
        return new Note(note.id(), note.text(), note.figure(), 1);
    }

    @Transactional
    public void tell(int id, String text) {
        tell(id, text, List.of());
    }

    @Transactional
    public void tell(int id, String text, List<String> more) {
        Map<String, Object> data = Map.of("id", id, "text", text, "more", more);
        outbox.record(new OutgoingEvent("notebook.notes", "note.written", "note-" + id, data));
    }

    /** Tells the full state of a note, on the topic that keeps only the last one of each. */
    @Transactional
    public void show(int id, String text) {
        outbox.record(new OutgoingEvent("notebook.shelf", "note.shown", "note-" + id, Map.of("id", id, "text", text)));
    }

    public void tellWithoutTransaction() {
        outbox.record(new OutgoingEvent("notebook.notes", "note.written", "note-0", Map.of("id", 0)));
    }
}
