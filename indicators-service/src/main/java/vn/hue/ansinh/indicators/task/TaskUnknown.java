package vn.hue.ansinh.indicators.task;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** No task has the code. */
class TaskUnknown extends Refusal {

    TaskUnknown(String code) {
        super(
                404,
                "not-found",
                Text.of("Không có nhiệm vụ " + code + ".", "There is no task " + code + "."),
                Text.of("Xem các mã tại /api/v1/tasks.", "See the codes at /api/v1/tasks."));
    }
}
