package vn.hue.ansinh.reporting.board;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.question.Asked;

/** Which board is asked for: one duty in one period. */
public class BoardFilter {
    @QueryParam("duty")
    @Nullable
    String duty;

    @QueryParam("period")
    @Nullable
    String period;

    String duty() {
        if (duty == null || !duty.matches("[A-Z0-9][A-Z0-9-]{0,59}")) {
            throw new InvalidParameter(
                    "duty", Text.of("Ghi mã chế độ báo cáo, ví dụ R-02.", "Name a duty, for example R-02."));
        }
        return duty;
    }

    String period() {
        return Asked.year("period", period);
    }
}
