package vn.hue.ansinh.agencies.lineage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forebears and heirs of an agency as a graph.
 *
 * @param of the agency that was asked for
 */
record LineageView(String of, List<Node> agencies, List<Edge> successions) {

    record Node(String code, LocalDate validFrom, @Nullable LocalDate validTo) {}

    record Edge(
            String from,
            String to,
            String succession,
            String kind,
            LocalDate effectiveOn,
            String scopeKind,
            List<String> scope) {

        boolean isAfter(Edge other) {
            return effectiveOn.isAfter(other.effectiveOn);
        }
    }
}
