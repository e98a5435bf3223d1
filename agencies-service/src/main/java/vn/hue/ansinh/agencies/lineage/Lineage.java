package vn.hue.ansinh.agencies.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.hue.ansinh.agencies.lineage.LineageView.Edge;
import vn.hue.ansinh.agencies.succession.Succession;

/** Follows successions from an agency: all the way back, and all the way on; never across to its siblings. */
final class Lineage {
    private final List<Edge> all = new ArrayList<>();

    Lineage(Collection<Succession> successions) {
        for (Succession succession : successions) {
            for (String from : succession.predecessors()) {
                succession.successors().stream()
                        .filter(to -> !to.equals(from))
                        .forEach(to -> all.add(new Edge(
                                from,
                                to,
                                succession.id(),
                                succession.kind(),
                                succession.effectiveOn(),
                                succession.scopeKind(),
                                succession.scope())));
            }
        }
    }

    /** In the order in which they happened. */
    List<Edge> of(String agency) {
        Set<Edge> found = new LinkedHashSet<>(follow(agency, Edge::to, Edge::from));
        found.addAll(follow(agency, Edge::from, Edge::to));
        return all.stream().filter(found::contains).toList();
    }

    private Set<Edge> follow(String agency, Function<Edge, String> near, Function<Edge, String> far) {
        Set<Edge> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(agency));
        while (!open.isEmpty()) {
            String next = open.poll();
            all.stream().filter(edge -> near.apply(edge).equals(next)).forEach(edge -> {
                // An edge is followed once, so a graph that returns to itself ends all the same.
                if (found.add(edge)) {
                    open.add(far.apply(edge));
                }
            });
        }
        return found;
    }
}
