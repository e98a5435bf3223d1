package vn.hue.ansinh.kit.request;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;

/** Which formats an {@code Accept} takes: of the ranges that cover one, the closest says how dear it is (RFC 9110, 12.5.1). */
public final class AcceptedTypes {
    private AcceptedTypes() {}

    public static boolean take(List<MediaType> accepted, MediaType format) {
        return accepted.stream()
                .filter(range -> range.isCompatible(format))
                .max(Comparator.comparing((MediaType range) -> !range.isWildcardType())
                        .thenComparing(range -> !range.isWildcardSubtype()))
                .filter(range -> !isWorthless(range))
                .isPresent();
    }

    private static boolean isWorthless(MediaType range) {
        return range.getParameters().getOrDefault("q", "1").matches("0(\\.0{0,3})?");
    }
}
