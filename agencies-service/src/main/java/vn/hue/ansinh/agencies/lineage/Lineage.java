package vn.hue.ansinh.agencies.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.hue.ansinh.agencies.lineage.LineageView.Edge;
import vn.hue.ansinh.agencies.succession.Succession;

/**
 * Follows successions from an agency: all the way back, and all the way on; never across to its siblings. What comes to
 * an agency goes on with what happens to it later, never with what had happened before.
 */
final class Lineage {
    private final List<Edge> all = new ArrayList<>();

    Lineage(Collection<Succession> successions) {
        for (Succession succession : successions) {
            for (String from : new LinkedHashSet<>(succession.predecessors())) {
                succession.successors().stream()
                        .distinct()
                        .filter(to -> !to.equals(from))
                        .forEach(to -> all.add(new Edge(
                                from,
                                to,
                                succession.id(),
                                succession.kind(),
                                Objects.requireNonNull(succession.effectiveOn()),
                                succession.scopeKind(),
                                succession.scope())));
            }
        }
    }

    /** In the order in which they happened. */
    List<Edge> of(String agency) {
        Set<Edge> found = new LinkedHashSet<>(follow(agency, Edge::to, Edge::from, Edge::isAfter));
        found.addAll(follow(agency, Edge::from, Edge::to, (edge, next) -> next.isAfter(edge)));
        return all.stream().filter(found::contains).toList();
    }

    /** @param order whether the second edge goes on where the first has led */
    private Set<Edge> follow(
            String agency, Function<Edge, String> near, Function<Edge, String> far, BiPredicate<Edge, Edge> order) {
        Set<Edge> found = new LinkedHashSet<>();
        Deque<Edge> open = new ArrayDeque<>(
                all.stream().filter(edge -> near.apply(edge).equals(agency)).toList());
        while (!open.isEmpty()) {
            Edge edge = open.poll();
            // An edge is followed once, so a graph that returns to itself ends all the same.
            if (found.add(edge)) {
                all.stream()
                        .filter(next -> near.apply(next).equals(far.apply(edge)) && order.test(edge, next))
                        .forEach(open::add);
            }
        }
        return found;
    }
}
