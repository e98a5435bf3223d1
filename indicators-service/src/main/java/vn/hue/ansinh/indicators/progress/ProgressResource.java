package vn.hue.ansinh.indicators.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.Pages;

@Path("/api/v1")
@PermitAll
public class ProgressResource {
    private final Progresses progresses;
    private final Indicators indicators;
    private final Assignments assignments;
    private final Clock clock;

    ProgressResource(Progresses progresses, Indicators indicators, Assignments assignments, Clock clock) {
        this.progresses = progresses;
        this.indicators = indicators;
        this.assignments = assignments;
        this.clock = clock;
    }

    @GET
    @Path("/indicators/{code}/progress")
    @Transactional
    public ProgressView read(@PathParam("code") String code, @BeanParam ProgressQuery query) {
        Indicator indicator = indicators.get(code);
        Moment moment = query.moment(clock.instant());
        Progress progress = progresses.of(List.of(indicator), query.target(), moment).stream()
                .findFirst()
                .orElseThrow(() -> new TargetUnknown(code, query.target()));
        return view(progress, responsible(List.of(progress), moment));
    }

    @GET
    @Path("/progress")
    @Transactional
    public Response list(@BeanParam ProgressQuery query, UriInfo uri) {
        Moment moment = query.moment(clock.instant());
        String after = query.page().after().orElse("");
        List<Indicator> under = indicators.under(query.plan(), query.area()).stream()
                .filter(indicator -> indicator.code().compareTo(after) > 0)
                .toList();
        List<Progress> wanted = progresses.of(under, 1, moment).stream()
                .filter(progress -> query.wants(progress.status()))
                .limit(query.page().limitAndOneMore())
                .toList();
        Responsible responsible = responsible(wanted, moment);
        Page<Progress> page =
                Page.of(wanted, query.page(), progress -> progress.indicator().code());
        return Pages.answer(page.map(progress -> view(progress, responsible)), uri);
    }

    private Responsible responsible(List<Progress> shown, Moment moment) {
        List<String> codes =
                shown.stream().map(progress -> progress.indicator().code()).toList();
        return assignments.responsible(SubjectKind.INDICATOR, codes, moment.asOf());
    }

    private static ProgressView view(Progress progress, Responsible responsible) {
        return ProgressView.of(progress, responsible.lead(progress.indicator().code()));
    }
}
