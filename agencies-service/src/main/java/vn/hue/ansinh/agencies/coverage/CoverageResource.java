package vn.hue.ansinh.agencies.coverage;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Asked;
import vn.hue.ansinh.kit.time.Zones;

/** Shows the gaps in who answers for what. */
@Path("/api/v1/coverage")
public class CoverageResource {
    private final Coverage coverage;
    private final Clock clock;

    CoverageResource(Coverage coverage, Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    public CoverageView read(@QueryParam("on") @Nullable String on) {
        LocalDate day = Asked.day("on", on);
        return coverage.on(
                Objects.requireNonNullElseGet(day, () -> LocalDate.ofInstant(clock.instant(), Zones.VIETNAM)));
    }
}
