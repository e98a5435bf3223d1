package vn.hue.ansinh.gateway.store;

import org.jspecify.annotations.Nullable;

/** The database is not there at the moment. */
public final class StoreAway extends RuntimeException {
    StoreAway(@Nullable Throwable cause) {
        super("The gateway's database is away", cause);
    }
}
