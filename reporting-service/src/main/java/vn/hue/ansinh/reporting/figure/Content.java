package vn.hue.ansinh.reporting.figure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report says: its figures, its narrative, how the tasks stand, what was spent and which files go with it. Tasks,
 * spending, the reason for what is left out and files are not written where there are none, so that what was hashed
 * before there were any keeps its hash.
 *
 * @param incomplete why figures that were asked for are left out; null where none are
 * @param attachments in the order in which they came
 */
public record Content(
        List<Figure> figures,
        Narrative narrative,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TaskNote> tasks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Spending> spending,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incomplete,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AttachedFile> attachments) {

    @SuppressWarnings("NullAway") // content that was stored without tasks, spending or files is read back with null
    public Content {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        spending = spending == null ? List.of() : List.copyOf(spending);
        incomplete = incomplete == null || incomplete.isBlank() ? null : incomplete;
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** As it is asked for: who has nothing to tell leaves the narrative and the tasks out. */
    public static Content of(List<Figure> figures, @Nullable Narrative narrative, @Nullable List<TaskNote> tasks) {
        return of(figures, narrative, tasks, null, null);
    }

    /** Likewise for the spending and the reason for what is left out. */
    public static Content of(
            List<Figure> figures,
            @Nullable Narrative narrative,
            @Nullable List<TaskNote> tasks,
            @Nullable List<Spending> spending,
            @Nullable String incomplete) {
        return new Content(
                figures,
                narrative == null ? Narrative.EMPTY : narrative,
                tasks == null ? List.of() : tasks,
                spending == null ? List.of() : spending,
                incomplete,
                List.of());
    }

    Content with(List<Figure> resolved) {
        return new Content(resolved, narrative, tasks, spending, incomplete, attachments);
    }

    /** Other words, the same files: who rewrites a report leaves them where they are. */
    public Content withFilesOf(Content before) {
        return with(before.attachments().stream());
    }

    public Content with(AttachedFile another) {
        return with(Stream.concat(attachments.stream(), Stream.of(another)));
    }

    public Content without(UUID file) {
        return with(attachments.stream().filter(attached -> !attached.id().equals(file)));
    }

    private Content with(Stream<AttachedFile> files) {
        return new Content(figures, narrative, tasks, spending, incomplete, files.toList());
    }

    @JsonIgnore
    boolean isEmpty() {
        return figures.isEmpty() && tasks.isEmpty() && spending.isEmpty() && narrative.equals(Narrative.EMPTY);
    }

    /** SHA-256 of the canonical JSON (RFC 8785) of what is written, in lower-case hexadecimal. */
    public String sha256() {
        return CanonicalJson.sha256(this);
    }
}
