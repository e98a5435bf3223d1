package vn.hue.ansinh.indicators.change;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing of the catalogue.
 *
 * @param stated the request body that would make it as it is now; empty while it does not exist
 */
public record Entry(Kind kind, String code, Action whenNew, Supplier<Optional<Object>> stated) {

    public static Entry of(Kind kind, String code, Supplier<? extends Optional<?>> stated) {
        return of(kind, code, Action.CREATED, stated);
    }

    /** @param whenNew what it is called when it is there for the first time */
    @SuppressWarnings("unchecked")
    public static Entry of(Kind kind, String code, Action whenNew, Supplier<? extends Optional<?>> stated) {
        return new Entry(kind, code, whenNew, () -> (Optional<Object>) stated.get());
    }
}
