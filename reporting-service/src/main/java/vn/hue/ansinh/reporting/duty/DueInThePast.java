package vn.hue.ansinh.reporting.duty;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** By the duty's boundary and roll the day that was named is over already. */
class DueInThePast extends Refusal {

    DueInThePast() {
        super(
                422,
                "due-in-the-past",
                Text.of(
                        "Theo quy tắc của chế độ này, hạn đã qua.",
                        "By the rule of this duty the deadline has passed."),
                Text.of("Chọn ngày muộn hơn.", "Choose a later day."));
        at("/day");
    }
}
