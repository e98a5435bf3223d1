package vn.hue.ansinh.indicators.progress;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.instant.Settled;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.indicators.verdict.Method;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.time.Zones;

/** From which point of view a verdict is asked for. */
public class VerdictQuery {
    @QueryParam("target")
    @Nullable
    String target;

    @QueryParam("period")
    @Nullable
    String period;

    @QueryParam("asOf")
    @Nullable
    String asOf;

    @QueryParam(OrgView.PARAMETER)
    @Nullable
    String orgView;

    @QueryParam("method")
    @Nullable
    String method;

    /** The ways to a goal that can be asked for. */
    private enum Path {
        LINEAR,
        CAGR
    }

    int target() {
        return new Parameter("target", target).sequenceNumberOr(1);
    }

    /** What somebody is just writing belongs to no answer yet, so that each can be had again for ever. */
    Moment moment(Settled settled, Instant now) {
        return moment(settled, now, "");
    }

    /** @param indicator of which alone the answer tells */
    Moment moment(Settled settled, Instant clock, String indicator) {
        Instant now = clock.truncatedTo(ChronoUnit.MICROS);
        OptionalInt year = new Parameter("period", period).year();
        Integer upTo = year.isPresent() ? year.getAsInt() : null;
        Path path = new Parameter("method", method).oneOf(Path.class);
        Instant known = settled.known(new Parameter("asOf", asOf).instantUpTo(now), now, indicator);
        OrgView view = OrgView.of(orgView, LocalDate.ofInstant(now, Zones.VIETNAM));
        LocalDate structureOf = view.dayOr(LocalDate.ofInstant(known, Zones.VIETNAM));
        boolean before = known.isBefore(now);
        Instant leadsKnownAt = before && view.isAsReported() ? known : null;
        boolean plain = upTo == null && asOf == null && path != Path.CAGR;
        Method asked = path == Path.CAGR ? Method.CAGR : Method.LINEAR;
        return new Moment(upTo, known, structureOf, leadsKnownAt, asked, plain, before && asOf != null);
    }
}
