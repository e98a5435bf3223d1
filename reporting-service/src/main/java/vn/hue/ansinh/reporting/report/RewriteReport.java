package vn.hue.ansinh.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;

/** Asks for other content in place of what is written so far. */
public record RewriteReport(
        @NotNull @Size(max = 2000) List<@NotNull @Valid Figure> figures,

        @Valid @Nullable Narrative narrative,

        @Size(max = 500) @Nullable List<@NotNull @Valid TaskNote> tasks,

        @Size(max = 200) @Nullable List<@NotNull @Valid Spending> spending,

        @Size(max = 2000) @Nullable String incomplete) {

    /** Such as a workbook says. */
    public static RewriteReport of(Content content) {
        return new RewriteReport(
                content.figures(), content.narrative(), content.tasks(), content.spending(), content.incomplete());
    }

    Content content() {
        return Content.of(figures, narrative, tasks, spending, incomplete);
    }
}
