package vn.hue.ansinh.agencies.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/**
 * What follows when agencies begin or end on other days than before. Refused if a reorganisation in effect, or an
 * assignment, would then speak of an agency that is not there; otherwise all assignments are worked out anew.
 */
@ApplicationScoped
public class DrawingConsequences {
    private static final String WITHOUT_AGENCY = """
            select s.id, part.agency, part.day from agency_succession s,
              lateral (select unnest(s.predecessors) as agency, s.effective_on - 1 as day
                       union all select unnest(s.successors), s.effective_on) part
            where s.state = 'EFFECTIVE' and part.day is not null and part.agency in (:agencies)
              and not exists (select from agency a where a.code = part.agency
                  and part.day between a.valid_from and coalesce(a.valid_to, 'infinity'))
            order by part.day, s.id limit 20
            """;

    private static final String BEGINNING_WITHOUT_AGENCY = """
            select s.id, s.agency, s.valid_from from stated_assignment s
            where s.agency in (:agencies)
              and not exists (select from agency a where a.code = s.agency
                  and s.valid_from between a.valid_from and coalesce(a.valid_to, 'infinity'))
            order by s.id limit 20
            """;

    private final EntityManager database;
    private final PassingOn passing;

    DrawingConsequences(EntityManager database, PassingOn passing) {
        this.database = database;
        this.passing = passing;
    }

    /** Works in the caller's transaction, which is undone by a refusal. */
    public void of(Collection<String> agencies) {
        List<FieldError> errors = new ArrayList<>();
        missing(WITHOUT_AGENCY, agencies, "succession-conflict", errors);
        missing(BEGINNING_WITHOUT_AGENCY, agencies, "assignment-without-agency", errors);
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
        passing.workOut();
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private void missing(String sql, Collection<String> agencies, String code, List<FieldError> errors) {
        List<Tuple> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("agencies", agencies)
                .getResultList();
        rows.forEach(row -> errors.add(new FieldError(
                "",
                code,
                Text.of(
                        row.get(0) + " cần cơ quan " + row.get(1) + " còn hoạt động ngày " + row.get(2) + ".",
                        row.get(0) + " needs the agency " + row.get(1) + " on " + row.get(2) + "."),
                Text.of(
                        "Rút hoặc sửa việc đó trước, hoặc chọn ngày khác.",
                        "Take that one back or change it first, or choose another day."))));
    }
}
