package vn.hue.ansinh.agencies.agency;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;
import vn.hue.ansinh.kit.problem.Text;

/**
 * The full state of an agency after a change, as it is told.
 *
 * @param members of a group, as they were written down; who came of them since follows from the reorganisations
 */
record AgencyChanged(
        String code,
        Text name,
        String type,
        @Nullable String parent,
        @Nullable String place,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> members,
        long revision) {
    /** What of a row of the agencies is told. */
    static final String TOLD = " code, name_vi, name_en, type, parent, place, valid_from, valid_to, revision,"
            + " array(select jsonb_array_elements_text(source -> 'members')) as members ";

    static OutgoingEvent event(Tuple row) {
        AgencyChanged data = new AgencyChanged(
                row.get("code", String.class),
                Text.of(row.get("name_vi", String.class), row.get("name_en", String.class)),
                row.get("type", String.class),
                row.get("parent", String.class),
                row.get("place", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                List.of(row.get("members", String[].class)),
                row.get("revision", Long.class));
        return new OutgoingEvent("agencies.agencies", "agency.changed", data.code(), data);
    }
}
