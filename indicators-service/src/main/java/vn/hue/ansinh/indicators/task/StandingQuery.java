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

    /** Of now only what is known now counts, whenever that became known, save what somebody is just writing. */
    Look look(Asking asking, Instant now) {
        Instant known = asking.known(new Parameter("asOf", asOf), now, "");
        return Look.at(known, known.isBefore(now) ? known : null);
    }
}
