package vn.hue.ansinh.indicators.aggregate;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.Pages;

@Path("/api/v1/reconciliation")
@PermitAll
public class ReconciliationResource {
    private final Comparing comparing;
    private final Assignments assignments;
    private final Clock clock;

    ReconciliationResource(Comparing comparing, Assignments assignments, Clock clock) {
        this.comparing = comparing;
        this.assignments = assignments;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response reconcile(@BeanParam ReconciliationQuery query, UriInfo uri) {
        Instant now = clock.instant();
        String after = query.page().after().orElse("");
        List<Comparison> rows = comparing.compare(query, now).stream()
                .filter(comparison -> Comparing.key(comparison).compareTo(after) > 0)
                .limit(query.page().limitAndOneMore())
                .toList();
        Responsible responsible = assignments.responsible(
                SubjectKind.INDICATOR,
                rows.stream().map(row -> row.indicator().code()).distinct().toList(),
                query.leadsOn(now),
                query.leadsKnownAt(now));
        Page<Comparison> page = Page.of(rows, query.page(), Comparing::key);
        return Pages.answer(
                page.map(row -> ComparisonView.of(
                        row,
                        responsible.lead(row.indicator().code()),
                        query.view(now).day())),
                uri);
    }
}
