package vn.hue.ansinh.reporting.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.CanonicalJson;

/**
 * One step of one report.
 *
 * @param at to the millisecond
 * @param actor subject of the access token
 * @param version of the report after the step
 * @param content SHA-256 of what the step brought: the content written, or the words of a decision
 * @param against SHA-256 of what figures were measured by when they were handed in; null at other steps
 * @param previous hash of the entry before; 64 zeros at the first
 * @param hash SHA-256 of the canonical JSON (RFC 8785) of everything above, lower-case hexadecimal
 */
public record Entry(
        UUID report,
        int number,
        Instant at,
        String actor,
        @Nullable String agency,
        String action,
        int version,
        String content,
        @Nullable String against,
        String previous,
        String hash)
        implements Linked {

    /** What is sealed, in plain words and numbers. */
    private record Sealed(
            String report,
            int number,
            String at,
            String actor,
            @Nullable String agency,
            String action,
            int version,
            String content,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String against,

            String previous) {}

    static Entry seal(UUID report, int number, Step step, String previous) {
        Entry open = new Entry(
                report,
                number,
                step.at(),
                step.actor(),
                step.agency(),
                step.action(),
                step.version(),
                step.content(),
                step.against(),
                previous,
                "");
        return new Entry(
                report,
                number,
                step.at(),
                step.actor(),
                step.agency(),
                step.action(),
                step.version(),
                step.content(),
                step.against(),
                previous,
                open.expectedHash());
    }

    // Entries that were written before anything was kept of it have their hash without it.
    @Override
    public String expectedHash() {
        return CanonicalJson.sha256(new Sealed(
                report.toString(), number, at.toString(), actor, agency, action, version, content, against, previous));
    }

    /** A step as it is handed in. */
    public record Step(
            String action,
            Instant at,
            String actor,
            @Nullable String agency,
            int version,
            String content,
            @Nullable String against) {}
}
