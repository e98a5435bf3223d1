package vn.hue.ansinh.reporting.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.CanonicalJson;

/**
 * One step of a record that is no report, in the chain of its kin.
 *
 * @param chain whose steps stand in one row, as {@code obligation R-02.2023.SYT}
 * @param record which of them was touched, as {@code ruling 1}
 * @param content SHA-256 of the canonical JSON of all that the record says after the step
 * @param previous hash of the link before; 64 zeros at the first
 * @param hash SHA-256 of the canonical JSON (RFC 8785) of everything above, lower-case hexadecimal
 */
public record Link(String chain, int number, Deed deed, String record, String content, String previous, String hash)
        implements Linked {

    /** What is sealed, in plain words and numbers. */
    private record Sealed(
            String chain,
            int number,
            String at,
            String actor,
            @Nullable String agency,
            String action,
            String record,
            String content,
            String previous) {}

    /** The one behind the other, or the first of its chain. */
    static Link behind(@Nullable Link before, Said said, Deed deed) {
        int number = before == null ? 1 : before.number + 1;
        String previous = before == null ? NOTHING_BEFORE : before.hash;
        Link open = new Link(said.chain(), number, deed, said.record(), said.content(), previous, "");
        return new Link(said.chain(), number, deed, said.record(), said.content(), previous, open.expectedHash());
    }

    @Override
    public String expectedHash() {
        Instant at = deed.at();
        return CanonicalJson.sha256(new Sealed(
                chain, number, at.toString(), deed.actor(), deed.agency(), deed.action(), record, content, previous));
    }
}
