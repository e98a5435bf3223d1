package vn.hue.ansinh.indicators.aggregate;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Level;
import vn.hue.ansinh.indicators.observation.AskedBreakdown;
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
    private static final int MOST_YEARS_IN_PARTS = 10;

    @QueryParam("over")
    @Nullable
    String over;

    @QueryParam("place")
    @Nullable
    String place;

    @QueryParam("level")
    @Nullable
    String level;

    @QueryParam("breakdown")
    @Nullable
    String breakdown;

    @QueryParam("frequency")
    @Nullable
    String frequency;

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

    /** Asked for nothing else it is the place and the years of the plan so far, by district; of years all of the plan. */
    Scope scope(String indicator, Plan plan, Instant known, Instant now) {
        Over wanted = Optional.ofNullable(new Parameter("over", over).oneOf(Over.class))
                .orElse(Over.PLACES);
        Level below = new Parameter("level", level).oneOf(Level.class);
        OrgView view = OrgView.of(orgView, LocalDate.ofInstant(now, Zones.VIETNAM));
        if (wanted.isOfTime() && !view.isAsReported()) {
            throw onlyOverPlaces(OrgView.PARAMETER);
        }
        AskedYears years = AskedYears.of(from, to);
        int thisYear = LocalDate.ofInstant(known, Zones.VIETNAM).getYear();
        String under = new Parameter("place", place).code();
        Scope scope = new Scope(
                wanted,
                cut(wanted),
                List.of(indicator),
                under.isEmpty() ? plan.place() : under,
                below == null ? Level.DISTRICT : below,
                years.firstOr(plan.firstYear()),
                years.lastOr(wanted == Over.YEARS ? plan.lastYear() : thisYear),
                known,
                view);
        if (scope.cut().frequency() != Frequency.YEAR && scope.to() - scope.from() >= MOST_YEARS_IN_PARTS) {
            throw new InvalidParameter(
                    "from",
                    Text.of(
                            "Dưới một năm, hỏi nhiều nhất 10 năm mỗi lần.",
                            "Of parts of years ask for at most 10 years at a time."));
        }
        return scope;
    }

    private Cut cut(Over wanted) {
        Frequency asked = new Parameter("frequency", frequency).oneOf(Frequency.class);
        if (asked != null && asked != Frequency.YEAR && wanted.isOfTime()) {
            throw onlyOverPlaces("frequency");
        }
        return new Cut(
                asked == null ? Frequency.YEAR : asked,
                AskedBreakdown.of("breakdown", breakdown).orElse(AskedBreakdown.OF_WHOLES));
    }

    private static InvalidParameter onlyOverPlaces(String parameter) {
        return new InvalidParameter(
                parameter, Text.of("Chỉ dùng với over=PLACES.", "Ask for it with over=PLACES only."));
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
