package vn.hue.ansinh.indicators.aggregate;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.time.Zones;

/** Which figures shall be held against the sum of the districts or communes. */
public class ReconciliationQuery {
    @QueryParam("plan")
    @Nullable
    String plan;

    @QueryParam("indicator")
    @Nullable
    String indicator;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("lead")
    @Nullable
    String lead;

    @QueryParam("verdict")
    @Nullable
    String verdict;

    @QueryParam("period")
    @Nullable
    String period;

    @QueryParam("tolerance")
    @Nullable
    String tolerance;

    @QueryParam("asOf")
    @Nullable
    String asOf;

    @QueryParam(OrgView.PARAMETER)
    @Nullable
    String orgView;

    @BeanParam
    PageRequest page = new PageRequest();

    String plan() {
        return new Parameter("plan", plan).code();
    }

    /** Empty for every area. */
    String area() {
        return new Parameter("area", area).code();
    }

    boolean isAbout(Indicator other, Plan ofPlan) {
        return (plan().isEmpty() || plan().equals(ofPlan.code())) && (area().isEmpty() || area().equals(other.area()));
    }

    /** Read once for all that is found. */
    Predicate<Comparison> wanted(Responsible responsible) {
        String led = new Parameter("lead", lead).code();
        Comparison.Verdict asked = new Parameter("verdict", verdict).oneOf(Comparison.Verdict.class);
        return one -> (asked == null || asked == one.verdict())
                && (led.isEmpty() || led.equals(responsible.lead(one.indicator().code())));
    }

    /** Empty for every indicator. */
    String indicator() {
        return new Parameter("indicator", indicator).code();
    }

    int year(Instant known) {
        return new Parameter("period", period)
                .year()
                .orElse(LocalDate.ofInstant(known, Zones.VIETNAM).getYear());
    }

    /** What counted on this day is compared: what ended within the year too. */
    LocalDate countedOn(Instant known) {
        LocalDate day = LocalDate.ofInstant(known, Zones.VIETNAM);
        LocalDate begin = LocalDate.of(year(known), 1, 1);
        return day.isBefore(begin) ? day : begin;
    }

    @Nullable
    BigDecimal tolerance() {
        return new Parameter("tolerance", tolerance).decimalOrNull();
    }

    Parameter asOf() {
        return new Parameter("asOf", asOf);
    }

    OrgView view(Instant now) {
        return OrgView.of(orgView, LocalDate.ofInstant(now, Zones.VIETNAM));
    }

    /** The day whose agencies stand beside the figures. */
    LocalDate leadsOn(Instant known, Instant now) {
        return view(now).dayOr(LocalDate.ofInstant(known, Zones.VIETNAM));
    }

    /** Who was known then to lead; null for what is known now. */
    @Nullable
    Instant leadsKnownAt(Instant known, Instant now) {
        return known.isBefore(now) && view(now).isAsReported() ? known : null;
    }

    PageRequest page() {
        return page;
    }
}
