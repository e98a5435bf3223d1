package vn.hue.ansinh.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Action;
import vn.hue.ansinh.indicators.change.Catalogue;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.change.Remembering;
import vn.hue.ansinh.indicators.question.Rules;
import vn.hue.ansinh.indicators.question.SetAnswer;
import vn.hue.ansinh.kit.problem.Text;

/** What happens to an indicator in the course of the years: it is defined anew, retired, reinstated. */
@ApplicationScoped
class DefiningIndicator {
    private final Indicators indicators;
    private final SettingIndicator setting;
    private final Catalogue catalogue;
    private final Remembering remembering;

    DefiningIndicator(Indicators indicators, SettingIndicator setting, Catalogue catalogue, Remembering remembering) {
        this.indicators = indicators;
        this.setting = setting;
        this.catalogue = catalogue;
        this.remembering = remembering;
    }

    /** Versions follow each other; saying the same again changes nothing. */
    @Transactional
    SetAnswer<IndicatorView> define(String code, int version, SetDefinition asked) {
        catalogue.open();
        Indicator indicator = indicators.get(code);
        LocalDate end = asked.effectiveTo();
        new Rules()
                .need(
                        end == null || !end.isBefore(asked.effectiveFrom()),
                        "/effectiveTo",
                        "days-reversed",
                        Text.of("effectiveTo trước effectiveFrom.", "effectiveTo lies before effectiveFrom."),
                        Text.of("Sửa lại thứ tự hai ngày.", "Put the two days in order."))
                .check();
        return setting.set(indicators.entry(code, version), null, () -> {
            if (indicator.definition(version).isEmpty()) {
                refuseWhatDoesNotFollow(indicator, version, asked.effectiveFrom());
                refuseABeginningAfterTheEnd(indicator, asked.effectiveFrom());
                indicator.define(version, asked);
            } else if (!new Versions(indicator.definitions()).says(version, asked)) {
                throw DefinitionRefused.exists(version);
            }
        });
    }

    private static void refuseWhatDoesNotFollow(Indicator indicator, int version, LocalDate from) {
        Optional<Definition> last = indicator.definitions().stream().max(Comparator.comparing(Definition::version));
        int next = last.map(Definition::version).orElse(0) + 1;
        if (version > next) {
            throw DefinitionRefused.gap(next);
        }
        if (version == next) {
            last.map(Definition::effectiveFrom)
                    .filter(day -> !from.isAfter(day))
                    .ifPresent(day -> {
                        throw DefinitionRefused.notAfter(day);
                    });
        }
    }

    /** A change names the state that it was made from, as any other of the catalogue does. */
    @Transactional
    SetAnswer<IndicatorView> retire(String code, @Nullable String ifMatch, SetRetirement asked) {
        catalogue.open();
        Indicator indicator = indicators.get(code);
        if (!asked.lastDay().equals(indicator.lastDay()) || !isSaid(code, asked)) {
            setting.requireRead(indicator, ifMatch);
            refuseAnEndBeforeTheBeginning(indicator, asked.lastDay());
            end(indicator, Action.RETIRED, asked.lastDay(), asked);
        }
        return setting.answer(code);
    }

    /** Where nobody has defined it there are no figures, and any day is as good. */
    private static void refuseAnEndBeforeTheBeginning(Indicator indicator, LocalDate lastDay) {
        indicator.definitions().stream()
                .map(Definition::effectiveFrom)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> new Rules()
                        .need(
                                !lastDay.isBefore(first),
                                "/lastDay",
                                "retired-before-defined",
                                Text.of(
                                        "Chỉ tiêu được định nghĩa từ ngày " + first + ".",
                                        "The indicator is defined from " + first + " on."),
                                Text.of("Chọn ngày đó hoặc muộn hơn.", "Give that day or a later one."))
                        .check());
    }

    /** The same, where it was retired before anybody had defined it; later versions say nothing of its beginning. */
    private static void refuseABeginningAfterTheEnd(Indicator indicator, LocalDate first) {
        LocalDate lastDay = indicator.lastDay();
        new Rules()
                .need(
                        indicator.isDefined() || lastDay == null || !lastDay.isBefore(first),
                        "/effectiveFrom",
                        "retired-before-defined",
                        Text.of(
                                "Chỉ tiêu chấm dứt sau ngày " + lastDay + ".",
                                "The indicator is counted no more after " + lastDay + "."),
                        Text.of(
                                "Chọn ngày đó hoặc sớm hơn, hoặc khôi phục chỉ tiêu.",
                                "Give that day or an earlier one, or reinstate it."))
                .check();
    }

    @Transactional
    SetAnswer<IndicatorView> reinstate(String code, @Nullable String ifMatch) {
        catalogue.open();
        Indicator indicator = indicators.get(code);
        if (indicator.lastDay() != null) {
            setting.requireRead(indicator, ifMatch);
            end(indicator, Action.REINSTATED, null, new Reinstated());
        }
        return setting.answer(code);
    }

    private void end(Indicator indicator, Action action, @Nullable LocalDate lastDay, Object state) {
        String code = indicator.code();
        catalogue.keep(
                indicators.entry(code), action, state, () -> setting.change(code, () -> indicator.countUntil(lastDay)));
    }

    /** Whether the last word on its end names the same decision and reason. */
    private boolean isSaid(String code, Object state) {
        return remembering.ends(Kind.INDICATOR, List.of(code), SetRetirement.class).stream()
                .reduce((one, later) -> later)
                .filter(last -> last.state().equals(state))
                .isPresent();
    }

    /** Nothing is said of an end any more. */
    private record Reinstated() {}
}
