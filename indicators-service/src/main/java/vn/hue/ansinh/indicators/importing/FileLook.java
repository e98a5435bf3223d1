package vn.hue.ansinh.indicators.importing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a file looked to whoever read it.
 *
 * @param sheetsPassedOver those that say something and were passed over, by name
 */
@Embeddable
record FileLook(
        @Enumerated(EnumType.STRING) Marks marks,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> sheetsPassedOver) {
    FileLook {
        sheetsPassedOver = List.copyOf(sheetsPassedOver);
    }

    static FileLook of(Marks marks) {
        return new FileLook(marks, List.of());
    }
}
