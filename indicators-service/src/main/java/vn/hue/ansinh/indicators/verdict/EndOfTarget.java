package vn.hue.ansinh.indicators.verdict;

import java.time.LocalDate;
import vn.hue.ansinh.kit.problem.Text;

/** That a decision ended a target, in a sentence of its own. */
public record EndOfTarget(LocalDate lastDay, String decision) {

    public Text text() {
        Text day = When.day(lastDay);
        return Text.of(
                "Mục tiêu chỉ áp dụng đến hết ngày " + day.vi() + " theo " + decision + ".",
                "The target holds until " + day.en() + " only, by " + decision + ".");
    }
}
