package vn.hue.ansinh.indicators.aggregate;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

    boolean isAbout(Plan other) {
        return plan().isEmpty() || plan().equals(other.code());
    }

    /** Empty for every indicator. */
    String indicator() {
        return new Parameter("indicator", indicator).code();
    }

    int year(Instant now) {
        return new Parameter("period", period)
                .year()
                .orElse(LocalDate.ofInstant(asOf(now), Zones.VIETNAM).getYear());
    }

    /** What counted on this day is compared: what ended within the year too. */
    LocalDate countedOn(Instant now) {
        LocalDate day = LocalDate.ofInstant(asOf(now), Zones.VIETNAM);
        LocalDate begin = LocalDate.of(year(now), 1, 1);
        return day.isBefore(begin) ? day : begin;
    }

    @Nullable
    BigDecimal tolerance() {
        return new Parameter("tolerance", tolerance).decimalOrNull();
    }

    Instant asOf(Instant now) {
        return new Parameter("asOf", asOf).instantUpTo(now);
    }

    OrgView view(Instant now) {
        return OrgView.of(orgView, LocalDate.ofInstant(now, Zones.VIETNAM));
    }

    /** The day whose agencies stand beside the figures. */
    LocalDate leadsOn(Instant now) {
        return view(now).dayOr(LocalDate.ofInstant(asOf(now), Zones.VIETNAM));
    }

    /** Who was known then to lead; null for what is known now. */
    @Nullable
    Instant leadsKnownAt(Instant now) {
        Instant known = asOf(now);
        return known.isBefore(now) && view(now).isAsReported() ? known : null;
    }

    PageRequest page() {
        return page;
    }
}
