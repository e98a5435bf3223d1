package vn.hue.ansinh.agencies.reorganisation;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** A reorganisation moves what everybody answers for, so two people look at it. */
public class DrafterPutsIntoEffect extends Refusal {

    public DrafterPutsIntoEffect() {
        super(
                403,
                "drafter-puts-into-effect",
                Text.of(
                        "Người soạn không tự cho việc sắp xếp có hiệu lực.",
                        "Who wrote the draft does not put it into effect."),
                Text.of(
                        "Nhờ một quản trị viên khác xem và thực hiện.",
                        "Ask another administrator to look and to do it."));
    }
}
