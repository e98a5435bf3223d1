package vn.hue.ansinh.agencies.place;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/**
 * The full state of a place after a change, as it is told.
 *
 * @param successors JSON, as the database puts it together: what came of the place and in which shares
 * @param withdrawn the resolution that founded it was taken back, and it never was
 */
record PlaceChanged(
        String id,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String level,
        String kind,
        String name,
        @Nullable String parent,
        @JsonRawValue String successors,
        boolean withdrawn,
        long revision) {

    static OutgoingEvent event(Tuple row) {
        PlaceChanged data = new PlaceChanged(
                row.get("id", String.class),
                row.get("code", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("level", String.class),
                row.get("kind", String.class),
                row.get("name", String.class),
                row.get("parent", String.class),
                row.get("successors", String.class),
                row.get("withdrawn", Boolean.class),
                row.get("revision", Long.class));
        return new OutgoingEvent("agencies.places", "place.changed", data.id(), data);
    }
}
