package vn.hue.ansinh.agencies.redrawing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.KeptJson;
import vn.hue.ansinh.kit.problem.Text;

/** Whether a resolution on boundaries can be true beside the places that there are, and can still be taken back. */
@ApplicationScoped
class CheckingBoundaries {
    // Whoever sits in what it founded, stands under it, is divided by it, came of it or was said to have become it; and
    // a code that was given anew, or a place above that has ended, since it made it free.
    private static final String STANDING_ON = """
            select p.id || ': ' || other.id
            from place p
            join lateral (
                select a.code as id from agency a where a.place = p.id
                union all select c.id from place c where c.parent = p.id and c.founded_by is distinct from :id
                union all select s.id from agency_succession s where p.id = any (s.scope) and s.state <> 'WITHDRAWN'
                union all select e.predecessor from place_succession e
                    where e.successor = p.id and e.redrawn_by is distinct from :id
                union all select e.successor from place_succession e where e.predecessor = p.id and e.redrawn_by is null
                union all select p.ended_by) other on other.id is not null
            where p.founded_by = :id
            union all
            select p.id || ': ' || other.id
            from place p
            join place other on cast(other.code as int) = cast(p.code as int) and other.valid_from > p.valid_from
                 and other.founded_by is distinct from :id
              or other.id = p.parent and other.valid_to is not null and other.ended_by is distinct from :id
            where p.ended_by = :id
            order by 1 limit 20
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    CheckingBoundaries(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void check(SetPlaceSuccession asked) {
        List<FieldError> errors = NamedTwice.in(asked);
        if (asked.founded().isEmpty() && asked.abolished().isEmpty()) {
            errors.add(new FieldError(
                    "/founded",
                    "nothing-redrawn",
                    Text.of("Chưa nêu địa bàn nào.", "No place is named."),
                    Text.of("Nêu founded, abolished hoặc cả hai.", "Name what is founded, abolished, or both.")));
        }
        errors.addAll(WithoutOrigin.in(asked));
        refuse(errors);
        for (BoundaryRule rule : BoundaryRule.values()) {
            errors.addAll(broken(rule, asked));
        }
        refuse(errors);
    }

    void checkNothingStandsOn(String id) {
        @SuppressWarnings("unchecked") // a native query of texts answers texts
        List<String> found =
                database.createNativeQuery(STANDING_ON).setParameter("id", id).getResultList();
        refuse(found.stream()
                .map(what -> new FieldError(
                        "",
                        "place-in-use",
                        Text.of("Còn dựa vào việc này: " + what + ".", "This still rests on it: " + what + "."),
                        Text.of("Sửa hoặc rút những việc đó trước.", "Change those or take them back first.")))
                .toList());
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private List<FieldError> broken(BoundaryRule rule, SetPlaceSuccession asked) {
        List<Tuple> rows = database.createNativeQuery(rule.question(), Tuple.class)
                .setParameter("named", KeptJson.write(json, asked.named()))
                .setParameter("founded", KeptJson.write(json, asked.founded()))
                .setParameter("ended", asked.ended().toArray(String[]::new))
                .setParameter("day", asked.effectiveOn())
                .getResultList();
        return rows.stream()
                .map(row -> rule.brokenAt(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }
}
