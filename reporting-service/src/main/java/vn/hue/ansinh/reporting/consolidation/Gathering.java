package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hue.ansinh.reporting.consolidation.Contents.Party;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.consolidation.Contents.Story;

/** Puts together what was accepted up to now, and lists what is amiss. */
@ApplicationScoped
class Gathering {
    private final Sources sources;
    private final Labels labels;
    private final Heirs heirs;
    private final Areas areas;
    private final Tasks tasks;
    private final Parties parties;

    Gathering(Sources sources, Labels labels, Heirs heirs, Areas areas, Tasks tasks, Parties parties) {
        this.heirs = heirs;
        this.sources = sources;
        this.labels = labels;
        this.areas = areas;
        this.tasks = tasks;
        this.parties = parties;
    }

    Contents gather(OpenConsolidation asked, Party issuer) {
        List<Standing> all = sources.standing(asked);
        List<Standing> within = all.stream()
                .filter(one -> one.period().compareTo(asked.first()) >= 0)
                .toList();
        if (within.stream().noneMatch(one -> one.period().equals(asked.period()))) {
            throw sources.unfit(asked);
        }
        List<Standing> accepted = within.stream().filter(Standing::isAccepted).toList();
        if (accepted.isEmpty()) {
            throw new NothingAccepted();
        }
        List<Stated> figures = figures(all);
        List<Series> series = series(figures, years(asked.shownFrom(), asked.period()));
        Remarks remarks = remarks(figures, accepted, series, asked.first());
        List<Spent> spending = new Money(accepted, heirs.of(asked.duty(), accepted)).spent();
        List<TaskTold> told = tasks.of(accepted);
        return new Contents(
                asked.duty(),
                asked.first(),
                asked.period(),
                asked.handedInUnder(),
                issuer,
                parties.recipients(asked.handedInUnder()),
                areas.of(spokenOf(series, spending, told)),
                accepted.stream().map(Standing::pinned).toList(),
                within.stream().map(Standing::gap).filter(Objects::nonNull).toList(),
                rows(series, asked),
                remarks.estimates(),
                years(asked.first(), asked.period()).stream()
                        .flatMap(year -> series.stream().flatMap(line -> new Disagreements(line).in(year)))
                        .toList(),
                accepted.stream().map(Gathering::story).toList(),
                remarks.justifications(),
                remarks.incomplete(),
                spending,
                labels.plans(series.stream().map(line -> line.label().code()).collect(Collectors.toSet())),
                told);
    }

    /** The table of what stands now. */
    List<Row> rows(OpenConsolidation asked, List<Standing> all) {
        return rows(series(figures(all), years(asked.shownFrom(), asked.period())), asked);
    }

    private static List<Row> rows(List<Series> series, OpenConsolidation asked) {
        List<String> years = years(asked.shownFrom(), asked.period());
        return series.stream().map(line -> line.row(years)).toList();
    }

    private List<Stated> figures(List<Standing> all) {
        return Remarks.settled(
                sources.figures(all.stream().filter(Standing::isAccepted).toList()));
    }

    /** All indicators of the plans that were reported on, also those without a figure: an empty line says something. */
    private List<Series> series(List<Stated> figures, List<String> years) {
        Map<String, Map<String, Integer>> places = new HashMap<>();
        years.forEach(year -> places.put(year, sources.places(year)));
        Map<String, List<Stated>> bySeries = figures.stream().collect(Collectors.groupingBy(Stated::series));
        List<Series> lines = new ArrayList<>();
        for (Label label : labels.of(
                Integer.parseInt(years.get(0)),
                Integer.parseInt(years.get(years.size() - 1)),
                figures.stream().map(Stated::indicator).collect(Collectors.toSet()))) {
            List<Stated> whole = bySeries.getOrDefault(label.code(), List.of());
            if (label.parts().isEmpty() || !whole.isEmpty()) {
                lines.add(new Series(label, null, whole, places));
            }
            label.parts()
                    .forEach(part -> lines.add(new Series(
                            label.of(part), part.code(), bySeries.getOrDefault(part.code(), List.of()), places)));
        }
        lines.sort(Comparator.comparing(
                line -> line.label().area() + " " + line.label().code()));
        return lines;
    }

    private static Remarks remarks(List<Stated> all, List<Standing> accepted, List<Series> series, String first) {
        Map<String, String> names = new HashMap<>();
        series.forEach(line -> names.put(line.key(), line.label().name()));
        return new Remarks(
                all.stream()
                        .filter(figure -> figure.period().compareTo(first) >= 0)
                        .toList(),
                accepted,
                names);
    }

    /** Those of the table, those that money went to and those of the tasks. */
    private static Set<String> spokenOf(List<Series> series, List<Spent> spending, List<TaskTold> tasks) {
        Set<String> spoken = new HashSet<>();
        series.forEach(line -> spoken.add(line.label().area()));
        spending.forEach(spent -> spoken.add(spent.area()));
        tasks.stream().map(TaskTold::area).filter(Objects::nonNull).forEach(spoken::add);
        return spoken;
    }

    private static Story story(Standing one) {
        return new Story(
                one.period(), one.agency(), one.agencyName(), one.areas(), Objects.requireNonNull(one.narrative()));
    }

    private static List<String> years(String from, String to) {
        return IntStream.rangeClosed(Integer.parseInt(from), Integer.parseInt(to))
                .mapToObj(String::valueOf)
                .toList();
    }
}
