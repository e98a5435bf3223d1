package vn.hue.ansinh.indicators.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * The fields we need of {@code agency.changed}.
 *
 * @param members of a group; null from releases that did not tell them
 */
record AgencyNamed(
        String code,
        Text name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<String> members,
        long revision) {}
