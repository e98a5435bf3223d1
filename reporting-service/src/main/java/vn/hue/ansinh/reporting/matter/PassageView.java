package vn.hue.ansinh.reporting.matter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/** A step as it is shown, without the name of who took it. */
public record PassageView(
        String step, @InVietnam Instant at, @Nullable String note) {

    public static List<PassageView> of(List<Passage> steps) {
        return steps.stream()
                .map(passage -> new PassageView(passage.step(), passage.at(), passage.note()))
                .toList();
    }
}
