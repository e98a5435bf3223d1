package vn.hue.ansinh.gateway.feed;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.access.Visitor;

/**
 * Which events somebody gets: those he may read, and of these the types he asked for.
 *
 * @param types in full; empty for all
 */
public record Scope(boolean oversees, @Nullable String agency, Set<String> types) {

    static Scope of(Visitor visitor, Set<String> types) {
        return new Scope(visitor.oversees(), visitor.agency().orElse(null), types);
    }

    boolean covers(FeedEvent event) {
        return mayRead(event) && (types.isEmpty() || types.contains(event.type()));
    }

    private boolean mayRead(FeedEvent event) {
        return oversees
                || event.readers() == Readers.PUBLIC
                || Optional.ofNullable(event.agency())
                        .filter(own -> own.equals(agency))
                        .isPresent();
    }
}
