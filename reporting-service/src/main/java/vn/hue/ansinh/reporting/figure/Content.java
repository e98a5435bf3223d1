package vn.hue.ansinh.reporting.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report says: its figures and its narrative. */
public record Content(List<Figure> figures, Narrative narrative) {

    /** As it is asked for: who has nothing to tell leaves the narrative out. */
    public static Content of(List<Figure> figures, @Nullable Narrative narrative) {
        return new Content(figures, narrative == null ? Narrative.EMPTY : narrative);
    }

    /** SHA-256 of the canonical JSON (RFC 8785) of {@code {figures, narrative}}, in lower-case hexadecimal. */
    public String sha256() {
        return CanonicalJson.sha256(this);
    }
}
