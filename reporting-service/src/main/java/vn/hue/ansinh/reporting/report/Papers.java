package vn.hue.ansinh.reporting.report;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.figure.Content;

/**
 * What lies on the desks: at the agency what is being written, everywhere else what was handed in last. There is always one
 * of them.
 *
 * <p>Content is never changed, only replaced. Hibernate must be told, else it writes and reads it as JSON once more whenever
 * it loads or saves a report, to have a copy of its own.
 */
@Embeddable
record Papers(
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        Content draft,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        Content submitted) {

    static Papers drafted(Content content) {
        return new Papers(content, null);
    }

    /** Files stay where they are. */
    Papers rewritten(Content content) {
        return new Papers(content.withFilesOf(atTheAgency()), submitted);
    }

    Papers with(AttachedFile file) {
        return new Papers(atTheAgency().with(file), submitted);
    }

    Papers without(UUID file) {
        return new Papers(atTheAgency().without(file), submitted);
    }

    Papers handedIn(Content checked) {
        return new Papers(null, checked);
    }

    /** What was handed in is written on. */
    Papers takenUpAgain() {
        return new Papers(submitted, submitted);
    }

    /** What is being written goes; what was accepted is what was handed in. */
    Papers backTo(Content official) {
        return new Papers(null, official);
    }

    /** What is being written, else what was handed in. */
    @SuppressWarnings("NullAway") // one of the two is always there
    Content atTheAgency() {
        return draft != null ? draft : submitted;
    }
}
