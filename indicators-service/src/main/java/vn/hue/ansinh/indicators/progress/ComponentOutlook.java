package vn.hue.ansinh.indicators.progress;

import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.indicators.indicator.Component;
import vn.hue.ansinh.indicators.verdict.Verdict;
import vn.hue.ansinh.kit.problem.Text;

/** Where one of several measures under a target stands, for rooms that tell it to others. */
public record ComponentOutlook(Component component, Verdict verdict, Text sentence) {

    /** Of an indicator without components none. */
    static List<ComponentOutlook> of(Progress progress) {
        return progress.parts().stream()
                .filter(part -> part.component() != null)
                .map(part -> new ComponentOutlook(
                        Objects.requireNonNull(part.component()),
                        part.verdict(),
                        part.sentence(progress.indicator().unit()).text()))
                .toList();
    }
}
