package vn.hue.ansinh.indicators.aggregate;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Level;
import vn.hue.ansinh.indicators.place.AskedPlace;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.question.AskedYears;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/** Which figures of an indicator shall be put together. */
public class AggregateQuery {
    @QueryParam("over")
    @Nullable
    String over;

    @QueryParam("place")
    @Nullable
    String place;

    @QueryParam("level")
    @Nullable
    String level;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("asOf")
    @Nullable
    String asOf;

    @QueryParam(OrgView.PARAMETER)
    @Nullable
    String orgView;

    @QueryParam("includeUnits")
    @Nullable
    String includeUnits;

    /** Asked for nothing else it is the place and the years of the plan so far, by district. */
    Scope scope(String indicator, Plan plan, Instant known, Instant now) {
        Over wanted = new Parameter("over", over).oneOf(Over.class);
        Level below = new Parameter("level", level).oneOf(Level.class);
        OrgView view = OrgView.of(orgView, LocalDate.ofInstant(now, Zones.VIETNAM));
        if (wanted == Over.TIME && !view.isAsReported()) {
            throw new InvalidParameter(
                    OrgView.PARAMETER,
                    Text.of("Chỉ dùng với over=PLACES.", "Ask for it with over=PLACES; time has no structure."));
        }
        AskedYears years = AskedYears.of(from, to);
        String under = new Parameter("place", place).code();
        return new Scope(
                wanted == null ? Over.PLACES : wanted,
                List.of(indicator),
                under.isEmpty() ? plan.place() : under,
                below == null ? Level.DISTRICT : below,
                years.firstOr(plan.firstYear()),
                years.lastOr(LocalDate.ofInstant(known, Zones.VIETNAM).getYear()),
                known,
                view);
    }

    Parameter asOf() {
        return new Parameter("asOf", asOf);
    }

    AskedPlace place() {
        return AskedPlace.of("place", place);
    }

    boolean includesUnits() {
        return new Parameter("includeUnits", includeUnits).isTrue();
    }
}
