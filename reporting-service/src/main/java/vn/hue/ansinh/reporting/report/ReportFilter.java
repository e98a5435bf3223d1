package vn.hue.ansinh.reporting.report;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** Which reports are asked for; a member that is null asks for all that the caller may see. */
public class ReportFilter {
    @QueryParam("period")
    @Nullable
    String period;

    @QueryParam("agency")
    @Nullable
    String agency;

    @QueryParam("obligation")
    @Nullable
    String obligation;

    @QueryParam("status")
    @Nullable
    String status;

    ReportFilter checked() {
        if (period != null && !period.matches("[0-9]{4}")) {
            throw new InvalidParameter("period", Text.of("Ghi năm gồm 4 chữ số.", "Write a year of four digits."));
        }
        if (status != null
                && Arrays.stream(ReportStatus.values())
                        .noneMatch(known -> known.name().equals(status))) {
            String known = Arrays.toString(ReportStatus.values());
            throw new InvalidParameter("status", Text.of("Dùng một trong " + known, "Use one of " + known));
        }
        return this;
    }
}
