package vn.hue.ansinh.indicators.task;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.question.Parameter;

/** At which instant tasks are looked at. */
public class StandingQuery {
    @QueryParam("asOf")
    @Nullable
    String asOf;

    /** What is there now, for whoever asks for no instant: he may be about to change what he has just written. */
    Look look(Asking asking, Instant now) {
        if (namesNone()) {
            return Look.at(now, null);
        }
        Instant known = asking.known(asked(), now, "");
        return Look.at(known, known.isBefore(now) ? known : null);
    }

    /** The instant that the answer names; of what is there now, which others may be adding to, there is none. */
    @Nullable
    Instant named(Look look) {
        return namesNone() ? null : look.asOf();
    }

    private boolean namesNone() {
        return asked().instantOrNull() == null;
    }

    private Parameter asked() {
        return new Parameter("asOf", asOf);
    }
}
