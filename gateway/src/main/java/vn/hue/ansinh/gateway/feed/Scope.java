package vn.hue.ansinh.gateway.feed;

import java.util.Set;

/**
 * Which events somebody gets: those he is told, and of these the types he asked for.
 *
 * @param types in full; empty for all
 */
record Scope(Audience audience, Set<String> types) {
    static final Scope EVERYTHING = new Scope(Audience.OF_EVERYTHING, Set.of());

    boolean covers(FeedEvent event) {
        return audience.isTold(event) && (types.isEmpty() || types.contains(event.type()));
    }
}
