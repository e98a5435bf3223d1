package vn.hue.ansinh.reporting.matter;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.report.Act;

/**
 * A step that was taken, and the words that came with it.
 *
 * @param by subject of the access token; kept, never shown
 */
public record Passage(
        String step,
        String by,
        @InVietnam Instant at,
        @Nullable String note) {

    /** What was done before, and this. */
    public static List<Passage> onto(List<Passage> before, Enum<?> step, Act act, @Nullable String note) {
        return Stream.concat(before.stream(), Stream.of(new Passage(step.name(), act.by(), act.at(), note)))
                .toList();
    }

    /** When the step was taken last; null when it never was. */
    public static @Nullable Instant last(List<Passage> steps, Enum<?> step) {
        return steps.stream()
                .filter(passage -> passage.step().equals(step.name()))
                .map(Passage::at)
                .reduce(null, (earlier, later) -> later);
    }
}
