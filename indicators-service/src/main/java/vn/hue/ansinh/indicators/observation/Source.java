package vn.hue.ansinh.indicators.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who says so: a version of an agency's report, a row of our tables, or a file that was imported.
 *
 * @param row id of the row in our table, by which it is found again; null for the others
 * @param imported id of the import that brought it
 */
@Embeddable
public record Source(
        @Enumerated(EnumType.STRING) @Column(name = "source_kind")
        Kind kind,

        @Column(name = "source_agency") @Nullable String agency,
        @Column(name = "source_report") @Nullable UUID report,
        @Column(name = "source_report_version") @Nullable Integer reportVersion,
        @Column(name = "source_title") @Nullable String title,
        @Column(name = "source_url") @Nullable String url,
        @Column(name = "source_row") @Nullable String row,
        @Column(name = "source_import") @Nullable UUID imported) {

    /** How a figure came to us. */
    public enum Kind {
        REPORT,
        PUBLISHED,
        DEMONSTRATION,
        IMPORT
    }

    public static Source report(String agency, UUID report, int version) {
        return new Source(Kind.REPORT, agency, report, version, null, null, null, null);
    }

    public static Source published(String title, @Nullable String url, String row) {
        return new Source(Kind.PUBLISHED, null, null, null, title, url, row, null);
    }

    public static Source demonstration(String agency, String row) {
        return new Source(Kind.DEMONSTRATION, agency, null, null, null, null, row, null);
    }
}
