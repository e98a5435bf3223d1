package vn.hue.ansinh.indicators.instant;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;

/** For a thing of the catalogue, which is told as it is now unless somebody asks how it read at an instant. */
public class InstantQuery {
    @QueryParam("asOf")
    @Nullable
    String asOf;

    /** Null for now: who asks so may be about to change what he has just written. */
    public @Nullable Instant known(Asking asking) {
        return asking.instant(new Parameter("asOf", asOf), asking.now(), "").named();
    }
}
