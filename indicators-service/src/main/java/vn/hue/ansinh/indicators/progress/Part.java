package vn.hue.ansinh.indicators.progress;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Component;
import vn.hue.ansinh.indicators.verdict.Facts;
import vn.hue.ansinh.indicators.verdict.Formula;
import vn.hue.ansinh.indicators.verdict.Method;
import vn.hue.ansinh.indicators.verdict.Sentence;
import vn.hue.ansinh.indicators.verdict.Verdict;
import vn.hue.ansinh.kit.problem.Text;

/** The verdict on one measure: on a component of the indicator, or on the whole where it has none. */
record Part(@Nullable Component component, Facts facts, Verdict verdict) {

    static Part judge(@Nullable Component component, Facts facts, Method method) {
        return new Part(component, facts, Formula.judge(facts, method));
    }

    boolean isWorseThan(Part other) {
        return verdict.isWorseThan(other.verdict);
    }

    Stream<UUID> statements() {
        return verdict.statements(facts);
    }

    /** Empty without a figure. */
    Optional<DataStatus> dataStatus() {
        return DataStatus.of(verdict, facts);
    }

    boolean isSynthetic() {
        return verdict.isSynthetic(facts);
    }

    Sentence sentence(Text unit) {
        return new Sentence(facts, verdict, unit);
    }
}
