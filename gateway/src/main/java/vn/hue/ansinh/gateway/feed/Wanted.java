package vn.hue.ansinh.gateway.feed;

import io.vertx.ext.web.MIMEHeader;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much a format is wanted (RFC 9110, 12.5.1): by its weight, then by how closely it is named, then by who is named
 * first.
 */
record Wanted(float weight, int closeness, int place) {
    private static final String ANY = "*";
    private static final Wanted NOT_AT_ALL = new Wanted(0, 0, Integer.MAX_VALUE);
    private static final Comparator<Wanted> ORDER = Comparator.comparing(Wanted::weight)
            .thenComparing(Wanted::closeness)
            .thenComparing(Comparator.comparing(Wanted::place).reversed());

    /** A page unless a stream is wanted more: whoever takes anything could not know that it never ends. */
    static boolean isStream(List<MIMEHeader> accepted) {
        return ORDER.compare(of("text", "event-stream", accepted), of("application", "json", accepted)) > 0;
    }

    private static Wanted of(String type, String form, List<MIMEHeader> accepted) {
        return IntStream.range(0, accepted.size())
                .mapToObj(at -> new Wanted(accepted.get(at).weight(), closenessOf(accepted.get(at), type, form), at))
                .filter(one -> one.closeness() > 0)
                .max(Comparator.comparing(Wanted::closeness)
                        .thenComparing(Comparator.comparing(Wanted::place).reversed()))
                .orElse(NOT_AT_ALL);
    }

    /** 3 for the format itself, 2 for all of its type, 1 for anything, 0 for another. */
    private static int closenessOf(MIMEHeader range, String type, String form) {
        if (range.component().equals(ANY)) {
            return 1;
        }
        if (!range.component().equalsIgnoreCase(type)) {
            return 0;
        }
        return range.subComponent().equals(ANY) ? 2 : range.subComponent().equalsIgnoreCase(form) ? 3 : 0;
    }
}
