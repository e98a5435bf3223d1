package vn.hue.ansinh.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.page.Page;

/** Shows indicators with what stands around them, in as many queries for a page as for one. */
@ApplicationScoped
class IndicatorViews {
    private final PolicyAreas areas;
    private final Assignments assignments;
    private final Targets targets;
    private final ContentTag tags;

    IndicatorViews(PolicyAreas areas, Assignments assignments, Targets targets, ContentTag tags) {
        this.areas = areas;
        this.assignments = assignments;
        this.targets = targets;
        this.tags = tags;
    }

    /** @param structureOf the day whose agencies stand beside them */
    Page<IndicatorView> of(Page<Indicator> page, LocalDate structureOf) {
        List<String> codes = page.items().stream().map(Indicator::code).toList();
        Surroundings around = around(codes, assignments.responsible(SubjectKind.INDICATOR, codes, structureOf), null);
        return page.map(indicator -> IndicatorView.of(indicator, around));
    }

    /** With the targets that were known then. */
    Page<IndicatorView> of(Page<Indicator> page, Then then) {
        List<String> codes = page.items().stream().map(Indicator::code).toList();
        Surroundings around = around(
                codes,
                assignments.responsible(SubjectKind.INDICATOR, codes, then.structureOf(), then.agenciesKnownAt()),
                then.knownAt());
        return page.map(indicator -> IndicatorView.of(indicator, around));
    }

    IndicatorView of(Indicator indicator, Then then) {
        return of(new Page<>(List.of(indicator), null), then).items().get(0);
    }

    IndicatorView of(Indicator indicator) {
        List<String> codes = List.of(indicator.code());
        return IndicatorView.of(
                indicator, around(codes, assignments.responsibleToday(SubjectKind.INDICATOR, codes), null));
    }

    String tag(IndicatorView view) {
        return tags.text(view);
    }

    void requireRead(IndicatorView view, @Nullable String ifMatch) {
        tags.require(ifMatch, tag(view));
    }

    private Surroundings around(List<String> codes, Responsible responsible, @Nullable Instant knownAt) {
        return new Surroundings(areas.plans(), responsible, targets.of(codes), knownAt);
    }
}
