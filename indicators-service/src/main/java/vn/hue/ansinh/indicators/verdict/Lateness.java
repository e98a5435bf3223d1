package vn.hue.ansinh.indicators.verdict;

import vn.hue.ansinh.kit.problem.Text;

/** Why a figure that reaches the goal does not show that it was reached by the day. */
enum Lateness {
    DONE_LATE("hoàn thành chậm", "done late"),
    HIDDEN_IN_THE_YEAR(
            "số liệu cả năm không cho thấy đã xong chậm nhất ngày đó",
            "the figure of the year cannot show that it was done by that day"),
    HIDDEN_IN_THE_PERIOD(
            "số liệu của cả kỳ không cho thấy đã xong chậm nhất ngày đó",
            "the figure of the whole period cannot show that it was done by that day");

    private final Text words;

    Lateness(String vi, String en) {
        this.words = Text.of(vi, en);
    }

    Text words() {
        return words;
    }
}
