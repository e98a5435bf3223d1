package vn.hue.ansinh.indicators.verdict;

import java.time.LocalDate;
import vn.hue.ansinh.kit.problem.Text;

/** That an indicator is counted no more, in a sentence of its own. */
public record Retirement(LocalDate lastDay) {

    public Text text() {
        Text day = When.day(lastDay);
        return Text.of(
                "Chỉ tiêu đã chấm dứt, chỉ tính đến hết ngày " + day.vi() + ".",
                "Retired: counted until " + day.en() + ".");
    }
}
