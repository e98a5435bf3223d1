package vn.hue.ansinh.indicators.aggregate;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.instant.AskedInstant;
import vn.hue.ansinh.indicators.instant.Asking;
import vn.hue.ansinh.indicators.question.PageAsOf;
import vn.hue.ansinh.kit.page.Page;

@Path("/api/v1/reconciliation")
@PermitAll
public class ReconciliationResource {
    private final Comparing comparing;
    private final Assignments assignments;
    private final Asking asking;

    ReconciliationResource(Comparing comparing, Assignments assignments, Asking asking) {
        this.comparing = comparing;
        this.assignments = assignments;
        this.asking = asking;
    }

    @GET
    @Transactional
    public Response reconcile(@BeanParam ReconciliationQuery query, UriInfo uri) {
        Instant now = asking.now();
        AskedInstant asOf = asking.instant(query.asOf(), now, query.indicator());
        String after = query.page().after().orElse("");
        List<Comparison> all = comparing.compare(query, asOf.known(), now);
        Responsible responsible = responsible(all, query, asOf.known(), now);
        Predicate<Comparison> wanted = query.wanted(responsible);
        List<Comparison> rows = all.stream()
                .filter(wanted)
                .filter(comparison -> Comparing.key(comparison).compareTo(after) > 0)
                .limit(query.page().limitAndOneMore())
                .toList();
        Page<ComparisonView> page = Page.of(rows, query.page(), Comparing::key)
                .map(row -> ComparisonView.of(
                        row,
                        responsible.lead(row.indicator().code()),
                        query.view(now).day()));
        return PageAsOf.answer(page, asOf.named(), uri);
    }

    private Responsible responsible(List<Comparison> all, ReconciliationQuery query, Instant known, Instant now) {
        return assignments.responsible(
                SubjectKind.INDICATOR,
                all.stream().map(row -> row.indicator().code()).distinct().toList(),
                query.leadsOn(known, now),
                query.leadsKnownAt(known, now));
    }
}
