package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.observation.Audience;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.kit.page.Page;

/**
 * Keeps a verdict from telling a figure that stands for a few people: that of a district's plan may rest on three. It is
 * asked when the verdict is read, since a figure that was open when it was judged may be silent now.
 */
@ApplicationScoped
class HoldingBack {
    private final HeldBack heldBack;
    private final Audience audience;

    HoldingBack(HeldBack heldBack, Audience audience) {
        this.heldBack = heldBack;
        this.audience = audience;
    }

    List<ProgressView> views(List<ProgressView> verdicts) {
        Set<UUID> held = heldBack.among(
                verdicts.stream().flatMap(ProgressView::figures).distinct().toList());
        boolean told = audience.mayKnowTheFew();
        return verdicts.stream()
                .map(view -> view.figures().anyMatch(held::contains) ? view.ofAFew(told) : view)
                .toList();
    }

    Page<VerdictChangeView> changes(Page<VerdictChange> page) {
        Set<UUID> held = heldBack.among(page.items().stream()
                .flatMap(change -> figures(change.progress()))
                .distinct()
                .toList());
        boolean told = audience.mayKnowTheFew();
        return page.map(change -> {
            VerdictChangeView view = VerdictChangeView.of(change);
            return figures(change.progress()).anyMatch(held::contains) ? view.ofAFew(told) : view;
        });
    }

    /** Whether the latest figure is one that everybody may know. */
    boolean isLatestOpen(Progress progress) {
        Point latest = progress.latest();
        return latest == null || heldBack.among(ids(Stream.of(latest)).toList()).isEmpty();
    }

    private static Stream<UUID> figures(Progress progress) {
        return ids(progress.parts().stream().flatMap(part -> part.verdict().figures()));
    }

    private static Stream<UUID> ids(Stream<Point> points) {
        return points.flatMap(point -> Stream.ofNullable(point.observation()));
    }
}
