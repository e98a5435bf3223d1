package vn.hue.ansinh.indicators.importing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collections;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How a file looked to whoever read it.
 *
 * @param sheetsPassedOver those that say something and were passed over, by name
 * @param columns that its rows name; null of a file that was read before they were kept
 * @param indicators that its rows name; null where they are too many, or it was read before they were kept
 */
@Embeddable
record FileLook(
        @Enumerated(EnumType.STRING) Marks marks,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> sheetsPassedOver,
        @JdbcTypeCode(SqlTypes.ARRAY) @Nullable List<String> columns,
        @JdbcTypeCode(SqlTypes.ARRAY) @Nullable List<String> indicators) {
    FileLook {
        sheetsPassedOver = List.copyOf(sheetsPassedOver);
    }

    FileLook(Marks marks, List<String> sheetsPassedOver) {
        this(marks, sheetsPassedOver, null, null);
    }

    static FileLook of(Marks marks) {
        return new FileLook(marks, List.of());
    }

    FileLook with(SentColumns sent, NamedIndicators named) {
        return new FileLook(marks, sheetsPassedOver, sent.names(), named.names());
    }

    /** All that there may be, of a file that was read before they were kept. */
    List<String> columnsOrAll() {
        return columns == null ? SentColumns.ALL : columns;
    }

    /** Whether both may tell of one indicator. */
    boolean mayMeet(FileLook other) {
        return indicators == null || other.indicators == null || !Collections.disjoint(indicators, other.indicators);
    }
}
