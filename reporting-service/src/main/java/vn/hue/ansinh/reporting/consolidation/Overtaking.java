package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.hue.ansinh.reporting.consolidation.Contents.Pinned;
import vn.hue.ansinh.reporting.figure.Changed;

/** Tells what has happened to the reports since they were put together. */
@ApplicationScoped
class Overtaking {
    private final Sources sources;

    Overtaking(Sources sources) {
        this.sources = sources;
    }

    /** The obligations of which another version counts by now, or that stand otherwise. */
    List<String> of(Contents said) {
        List<Standing> now = sources.standing(said.asked()).stream()
                .filter(one -> one.period().compareTo(said.from()) >= 0)
                .toList();
        Map<String, String> then = standing(said.reports().stream(), said.gaps().stream());
        Map<String, String> today = standing(
                now.stream().filter(Standing::isAccepted).map(Standing::pinned),
                now.stream().flatMap(one -> Stream.ofNullable(one.gap())));
        return Changed.between(then, today).stream().map(Changed::what).toList();
    }

    private static Map<String, String> standing(Stream<Pinned> reports, Stream<Gap> gaps) {
        Map<String, String> standing = new TreeMap<>();
        reports.forEach(one -> standing.put(one.obligation(), one.report() + " " + one.version()));
        gaps.forEach(one -> standing.merge(one.obligation(), " " + one.kind(), String::concat));
        return standing;
    }
}
