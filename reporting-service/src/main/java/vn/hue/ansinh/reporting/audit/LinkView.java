package vn.hue.ansinh.reporting.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.trail.Link;

/** A link of a chain as it is shown. */
record LinkView(
        String chain,
        int number,
        @InVietnam Instant at,
        String actor,
        @Nullable String agency,
        String action,
        String record,
        String content,
        String previous,
        String hash) {

    static LinkView of(Link link) {
        return new LinkView(
                link.chain(),
                link.number(),
                link.deed().at(),
                link.deed().actor(),
                link.deed().agency(),
                link.deed().action(),
                link.record(),
                link.content(),
                link.previous(),
                link.hash());
    }

    List<String> sortKey() {
        return List.of(at.toString(), chain, String.valueOf(number));
    }
}
