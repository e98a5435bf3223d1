package vn.hue.ansinh.reporting.report;

import java.util.List;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/** The body names an obligation that nobody has. */
public class UnknownObligation extends InvalidFields {

    UnknownObligation() {
        super(List.of(new FieldError(
                "/obligation",
                "unknown-obligation",
                Text.of("Không có nghĩa vụ báo cáo mang mã này.", "There is no obligation with this id."),
                Text.of("Dùng mã trong /api/v1/obligations.", "Use an id of /api/v1/obligations."))));
    }
}
