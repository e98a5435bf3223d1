package vn.hue.ansinh.reporting.obligation;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Whoever took the duty over reports now. */
public class ObligationTransferred extends Refusal {

    ObligationTransferred(Obligation obligation) {
        super(
                409,
                "obligation-transferred",
                Text.of(
                        "Cơ quan không còn nghĩa vụ này: việc đã chuyển đi hoặc cơ quan đã kết thúc trước hạn.",
                        "The agency owes this no more: it passed on, or the agency ended before its day."),
                obligation.transferredTo().isEmpty()
                        ? Text.of(
                                "Không cơ quan nào nhận chuyển: hỏi người tổng hợp.",
                                "Nobody took it over: ask the consolidator.")
                        : Text.of(
                                "Báo cáo theo các nghĩa vụ trong transferredTo.", "Report on those in transferredTo."));
        with("transferredTo", obligation.transferredTo());
    }
}
