package vn.hue.ansinh.reporting.consolidation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hue.ansinh.reporting.consolidation.Contents.Party;
import vn.hue.ansinh.reporting.consolidation.Contents.Pinned;
import vn.hue.ansinh.reporting.figure.CanonicalJson;
import vn.hue.ansinh.reporting.figure.Changed;

/** Tells what has happened to what a draft says since it was put together. */
@ApplicationScoped
class Overtaking {
    private final Sources sources;
    private final Gathering gathering;
    private final Parties parties;

    Overtaking(Sources sources, Gathering gathering, Parties parties) {
        this.sources = sources;
        this.gathering = gathering;
        this.parties = parties;
    }

    Overtaken of(Contents said) {
        List<Standing> now = sources.standing(said.asked());
        return new Overtaken(obligations(said, now), figures(said, now), agencies(said));
    }

    private static List<String> obligations(Contents said, List<Standing> now) {
        List<Standing> within = now.stream()
                .filter(one -> one.period().compareTo(said.from()) >= 0)
                .toList();
        return differing(
                standing(said.reports().stream(), said.gaps().stream()),
                standing(
                        within.stream().filter(Standing::isAccepted).map(Standing::pinned),
                        within.stream().flatMap(one -> Stream.ofNullable(one.gap()))));
    }

    /** The versions of the year before are not pinned, but the table shows its figures. */
    private List<String> figures(Contents said, List<Standing> now) {
        return differing(before(said.from(), said.rows()), before(said.from(), gathering.rows(said.asked(), now)));
    }

    private List<String> agencies(Contents said) {
        String issuer = said.issuer().code();
        return differing(
                codes(Stream.concat(Stream.of(said.issuer()), said.recipients().stream())),
                codes(Stream.concat(
                        parties.issuer(issuer, said.under()).stream(), parties.recipients(said.under()).stream())));
    }

    private static List<String> differing(Map<String, String> then, Map<String, String> now) {
        return Changed.between(then, now).stream().map(Changed::what).toList();
    }

    private static Map<String, String> standing(Stream<Pinned> reports, Stream<Gap> gaps) {
        Map<String, String> standing = new TreeMap<>();
        reports.forEach(one -> standing.put(one.obligation(), one.report() + " " + one.version()));
        gaps.forEach(one -> standing.merge(one.obligation(), " " + one.kind(), String::concat));
        return standing;
    }

    private static Map<String, String> before(String first, List<Row> rows) {
        Map<String, String> before = new TreeMap<>();
        rows.forEach(row -> row.years().stream()
                .filter(cell -> cell.period().compareTo(first) < 0 && cell.value() != null)
                .forEach(cell -> before.put(row.series() + "@" + cell.period(), CanonicalJson.sha256(cell))));
        return before;
    }

    private static Map<String, String> codes(Stream<Party> parties) {
        return parties.map(Party::code).distinct().collect(toMap(Function.identity(), Function.identity()));
    }
}
