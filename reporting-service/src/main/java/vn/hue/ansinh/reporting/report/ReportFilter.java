package vn.hue.ansinh.reporting.report;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.question.Asked;

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
        Asked.yearOrNull("period", period);
        Asked.wordOrNull("status", ReportStatus.class, status);
        return this;
    }
}
