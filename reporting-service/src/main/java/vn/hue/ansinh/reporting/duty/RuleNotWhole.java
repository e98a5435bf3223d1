package vn.hue.ansinh.reporting.duty;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** A part is missing that the kind of rule needs. */
class RuleNotWhole extends Refusal {

    RuleNotWhole() {
        super(
                422,
                "rule-not-whole",
                Text.of("Quy tắc còn thiếu hoặc sai thành phần.", "Parts of the rule are missing, or do not fit."),
                Text.of(
                        "ONCE cần date, boundary; ANNUAL cần month, day, firstYear, lastYear, boundary; UNDATED cần"
                                + " firstYear, afterYears.",
                        "ONCE needs date and boundary; ANNUAL month, day, firstYear, lastYear and boundary; UNDATED"
                                + " firstYear and afterYears."));
        at("/due");
    }
}
