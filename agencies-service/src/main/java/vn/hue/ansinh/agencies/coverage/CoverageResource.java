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
    private final Matrix matrix;
    private final Clock clock;

    CoverageResource(Coverage coverage, Matrix matrix, Clock clock) {
        this.coverage = coverage;
        this.matrix = matrix;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    public CoverageView read(@QueryParam("on") @Nullable String on) {
        return coverage.on(day(on));
    }

    @GET
    @Path("/matrix")
    @PermitAll
    @Transactional
    public MatrixView matrix(@QueryParam("on") @Nullable String on, @QueryParam("kind") @Nullable String kind) {
        return matrix.on(day(on), Asked.matching("AREA|INDICATOR|TASK|DUTY", "kind", kind));
    }

    private LocalDate day(@Nullable String on) {
        return Objects.requireNonNullElseGet(
                Asked.day("on", on), () -> LocalDate.ofInstant(clock.instant(), Zones.VIETNAM));
    }
}
