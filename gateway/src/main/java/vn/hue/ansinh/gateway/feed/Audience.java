package vn.hue.ansinh.gateway.feed;

import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.access.Visitor;

/**
 * Whom events are for. The one place that decides what somebody is told, by a page, a stream or a webhook, and what a
 * webhook may ask for; each event is judged when it is told, and not when it was asked for.
 *
 * @param oversees is told what is about any agency
 * @param agency is told what is about this one
 */
public record Audience(boolean oversees, @Nullable String agency) {
    static final Audience OF_EVERYTHING = new Audience(true, null);

    static Audience of(Visitor visitor) {
        return new Audience(visitor.oversees(), visitor.agency().orElse(null));
    }

    /** An agency, or those who run the suite if there is none: what they once asked for goes on for the office. */
    public static Audience of(@Nullable String agency) {
        return new Audience(agency == null, agency);
    }

    boolean isTold(FeedEvent event) {
        return switch (event.readers()) {
            case PUBLIC -> true;
            case AGENCY -> oversees || agency != null && agency.equals(event.agency());
            case OVERSIGHT -> oversees;
            case NOBODY -> false;
        };
    }

    /** Whether there can be an event of such a type that is told here. */
    boolean canBeTold(Readers readers) {
        return switch (readers) {
            case PUBLIC -> true;
            case AGENCY -> oversees || agency != null;
            case OVERSIGHT -> oversees;
            case NOBODY -> false;
        };
    }

    /** As {@link #isTold}, for a database, which keeps nothing of nobody's. */
    public static String sql(String event, String oversees, String agency) {
        return "(%2$s or %1$s.readers = 'PUBLIC' or %1$s.readers = 'AGENCY' and %1$s.agency = %3$s)"
                .formatted(event, oversees, agency);
    }
}
