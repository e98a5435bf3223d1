package vn.hue.ansinh.indicators.change;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the catalogue.
 *
 * @param version of a definition; null for everything else
 * @param stated the request body that would make it as it is now; empty while it does not exist
 */
public record Entry(
        Kind kind, String code, @Nullable Integer version, Action whenNew, Supplier<Optional<Object>> stated) {

    public static Entry of(Kind kind, String code, Supplier<? extends Optional<?>> stated) {
        return of(kind, code, null, Action.CREATED, stated);
    }

    /** Of one version of the definition of a thing. */
    public static Entry ofVersion(Kind kind, String code, int version, Supplier<? extends Optional<?>> stated) {
        return of(kind, code, version, Action.DEFINED, stated);
    }

    @SuppressWarnings("unchecked")
    private static Entry of(
            Kind kind, String code, @Nullable Integer version, Action whenNew, Supplier<? extends Optional<?>> stated) {
        return new Entry(kind, code, version, whenNew, () -> (Optional<Object>) stated.get());
    }
}
