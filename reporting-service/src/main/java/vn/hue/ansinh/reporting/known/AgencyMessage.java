package vn.hue.ansinh.reporting.known;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Of an agency's full state: what reporting needs.
 *
 * @param members of a group; null where it was told before they were
 */
public record AgencyMessage(
        String code,
        Text name,
        @Nullable String place,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<String> members,
        long revision) {}
