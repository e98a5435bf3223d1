package vn.hue.ansinh.reporting.known;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** Of an agency's full state: what reporting needs. */
public record AgencyMessage(
        String code,
        Text name,
        @Nullable String place,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long revision) {}
