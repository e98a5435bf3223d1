package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.indicators.indicator.Direction.INCREASE;
import static vn.hue.ansinh.indicators.target.PeriodKind.AVERAGE_PER_YEAR;
import static vn.hue.ansinh.indicators.target.PeriodKind.PLAN_PERIOD;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.kit.problem.Text;

class WantedTest {

    @ParameterizedTest
    @EnumSource(
            value = PeriodKind.class,
            names = {"PLAN_PERIOD", "AVERAGE_PER_YEAR"})
    void whatIsAskedOfOneYearIsNoSpanOfYears(PeriodKind kind) {
        Text wanted = wanted(kind, 2023, 2023);

        assertEquals("từ 90 lao động trở lên trong năm 2023", wanted.vi());
        assertEquals("at least 90 workers in 2023", wanted.en());
    }

    @Test
    void aSpanNamesItsFirstAndItsLastYear() {
        assertEquals(
                "at least 90 workers throughout 2022-2023",
                wanted(PLAN_PERIOD, 2022, 2023).en());
        assertEquals(
                "at least 90 workers a year on average in 2022-2023",
                wanted(AVERAGE_PER_YEAR, 2022, 2023).en());
    }

    private static Text wanted(PeriodKind kind, int from, int to) {
        TargetRule rule =
                new TargetRule(Comparator.GE, SomeFacts.number("90"), null, null, null, kind, from, to, null, null);
        SomeFacts facts = new SomeFacts(rule, INCREASE, false, true, 0, List.of(), null, Set.of()).in(2023, "91");
        return new Sentence(facts.facts(), facts.judged(), Text.of("lao động", "workers")).wantedText();
    }
}
