package vn.hue.ansinh.indicators.verdict;

import static java.util.stream.Collectors.joining;

import java.util.List;
import vn.hue.ansinh.kit.problem.Text;

/** Some years as people list them: "2023, 2024 và 2025", "2023, 2024 and 2025". */
record Years(List<Integer> years) {

    Text text() {
        int last = years.size() - 1;
        if (last < 1) {
            return Text.of(joined(), joined());
        }
        String before = new Years(years.subList(0, last)).joined();
        return Text.of(before + " và " + years.get(last), before + " and " + years.get(last));
    }

    private String joined() {
        return years.stream().map(String::valueOf).collect(joining(", "));
    }
}
