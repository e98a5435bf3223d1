package vn.hue.ansinh.reporting.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says: its figures, its narrative and how the tasks stand.
 *
 * @param tasks not written where there are none, so that what was hashed before there were any keeps its hash
 */
public record Content(
        List<Figure> figures,
        Narrative narrative,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TaskNote> tasks) {

    @SuppressWarnings("NullAway") // content that was stored without tasks is read back with null
    public Content {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /** As it is asked for: who has nothing to tell leaves the narrative and the tasks out. */
    public static Content of(List<Figure> figures, @Nullable Narrative narrative, @Nullable List<TaskNote> tasks) {
        return new Content(figures, narrative == null ? Narrative.EMPTY : narrative, tasks == null ? List.of() : tasks);
    }

    /** SHA-256 of the canonical JSON (RFC 8785) of {@code {figures, narrative, tasks}}, in lower-case hexadecimal. */
    public String sha256() {
        return CanonicalJson.sha256(this);
    }
}
