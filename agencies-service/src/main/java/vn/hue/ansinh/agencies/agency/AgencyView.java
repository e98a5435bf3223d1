package vn.hue.ansinh.agencies.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.kit.problem.Text;

/** An agency as it is shown. */
record AgencyView(
        String code,
        Text name,
        String officialName,
        List<String> aliases,
        String type,
        @Nullable String level,
        @Nullable String parent,
        @Nullable PlaceKey place,
        @Nullable String identifier,
        List<String> members,
        boolean namedInPlan,
        @Nullable String reportsVia,
        @Nullable String section,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Succession> successions,
        long revision) {

    /** A place is its code and its first day. */
    record PlaceKey(String code, String validFrom) {

        static @Nullable PlaceKey of(@Nullable String id) {
            return id == null
                    ? null
                    : new PlaceKey(id.substring(0, id.indexOf('@')), id.substring(id.indexOf('@') + 1));
        }
    }
}
