package vn.hue.ansinh.indicators.publication;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.agency.AgencyNames;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyArea;
import vn.hue.ansinh.indicators.progress.ComponentOutlook;
import vn.hue.ansinh.indicators.progress.Outlook;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.Verdict;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/** Puts verdicts, areas and agencies together for people who read one language. */
@ApplicationScoped
class Publishing {
    /** So many indicators leave the answer under ten kilobytes. */
    private static final int INDICATORS_SHOWN = 12;

    private final Assignments assignments;
    private final AgencyNames agencies;
    private final PublishedFigures figures;
    private final HeldBack heldBack;

    Publishing(Assignments assignments, AgencyNames agencies, PublishedFigures figures, HeldBack heldBack) {
        this.assignments = assignments;
        this.agencies = agencies;
        this.figures = figures;
        this.heldBack = heldBack;
    }

    PublicSummary summary(Plan plan, List<PolicyArea> areas, List<Outlook> outlooks, Locale language) {
        Page page = new Page(plan.code(), language);
        Map<String, List<Outlook>> byArea =
                outlooks.stream().collect(groupingBy(one -> one.indicator().area()));
        Responsible lead = leads(areas);
        Map<String, Text> names = names(areas, lead);
        Counts all = Counts.of(outlooks);
        return new PublicSummary(
                new PublicSummary.PlanLine(
                        plan.code(), plan.number(), page.say(plan.title()), plan.firstYear(), plan.lastYear()),
                language.getLanguage(),
                updatedAt(outlooks),
                all.total(),
                all.byColour(),
                page.say(all.sentence()),
                areas.stream()
                        .map(area -> line(
                                area,
                                byArea.getOrDefault(area.code(), List.of()),
                                Named.of(lead.lead(area.code()), names, language),
                                page))
                        .toList(),
                page.link());
    }

    private static PublicSummary.AreaLine line(
            PolicyArea area, List<Outlook> outlooks, @Nullable Named agency, Page page) {
        Counts counts = Counts.of(outlooks);
        return new PublicSummary.AreaLine(
                area.number(),
                area.code(),
                page.say(area.name()),
                agency,
                counts.total(),
                counts.byColour(),
                page.say(counts.sentence()),
                page.link(area.code()));
    }

    PublicArea area(PolicyArea area, List<Outlook> outlooks, Locale language) {
        Page page = new Page(area.plan(), language);
        Responsible lead = leads(List.of(area));
        Counts counts = Counts.of(outlooks);
        return new PublicArea(
                area.plan(),
                area.number(),
                area.code(),
                page.say(area.name()),
                language.getLanguage(),
                updatedAt(outlooks),
                Named.of(lead.lead(area.code()), names(List.of(area), lead), language),
                counts.byColour(),
                page.say(counts.sentence()),
                lines(outlooks.stream().limit(INDICATORS_SHOWN).toList(), page),
                Math.max(0, outlooks.size() - INDICATORS_SHOWN),
                page.link(area.code()));
    }

    List<IndicatorLine> lines(List<Outlook> outlooks, Page page) {
        Map<String, Text> names = agencies.of(outlooks.stream()
                .flatMap(outlook -> Stream.ofNullable(outlook.lead()))
                .toList());
        Set<UUID> held = held(outlooks);
        return outlooks.stream()
                .map(outlook -> IndicatorLine.of(outlook, isOpen(outlook.verdict(), held), names, page))
                .toList();
    }

    /** The figures behind these verdicts that stand for a few people. */
    Set<UUID> held(Collection<Outlook> outlooks) {
        return heldBack.among(shown(outlooks));
    }

    /** Whether nothing that the verdict rests on is held back: where it began, the line would tell. */
    static boolean isOpen(Verdict verdict, Set<UUID> held) {
        return verdict.figures().noneMatch(point -> held.contains(point.observation()));
    }

    private @Nullable OffsetDateTime updatedAt(Collection<Outlook> outlooks) {
        return updatedAt(outlooks, List.of());
    }

    /** @param places whose figures are shown beside the verdicts */
    @Nullable
    OffsetDateTime updatedAt(Collection<Outlook> outlooks, List<PlaceFigure> places) {
        Stream<UUID> told = places.stream().filter(place -> !place.held()).map(PlaceFigure::observation);
        Instant last = figures.lastRecorded(
                Stream.concat(shown(outlooks).stream(), told).toList());
        return last == null ? null : last.atZone(Zones.VIETNAM).toOffsetDateTime();
    }

    private static List<UUID> shown(Collection<Outlook> outlooks) {
        return outlooks.stream()
                .flatMap(outlook -> Stream.concat(outlook.points().stream(), figures(outlook)))
                .flatMap(point -> Stream.ofNullable(point.observation()))
                .distinct()
                .toList();
    }

    private static Stream<Point> figures(Outlook outlook) {
        Stream<Verdict> others = outlook.components().stream().map(ComponentOutlook::verdict);
        return Stream.concat(Stream.of(outlook.verdict()), others).flatMap(Verdict::figures);
    }

    private Responsible leads(List<PolicyArea> areas) {
        return assignments.responsibleToday(
                SubjectKind.AREA, areas.stream().map(PolicyArea::code).toList());
    }

    private Map<String, Text> names(List<PolicyArea> areas, Responsible lead) {
        return agencies.of(areas.stream()
                .flatMap(area -> Stream.ofNullable(lead.lead(area.code())))
                .toList());
    }
}
