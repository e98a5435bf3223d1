package vn.hue.ansinh.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import vn.hue.ansinh.agencies.hand.Turn;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/**
 * When agencies end. Their last day is the one that was stated for them or the one before a reorganisation that ends
 * them, whichever comes first; so a reorganisation that is taken back leaves exactly what would have been without it.
 */
@ApplicationScoped
public class EndingAgencies {
    private static final String SETTLE = """
            with settled as (
              select code as of_agency, least(stated_to, last_day_by_reorganisation(code)) as last from agency)
            update agency set valid_to = last, revision = revision + 1
            from settled where of_agency = code
              and (valid_to is distinct from last or code = any (cast(:concerned as text[])))
            returning
            """ + AgencyChanged.TOLD;

    private static final String SHARED = """
            select one.identifier, one.code, other.code as twin
            from agency one join agency other on other.identifier = one.identifier and other.code <> one.code
              and daterange(other.valid_from, other.valid_to, '[]') && daterange(one.valid_from, one.valid_to, '[]')
            where one.code = any (cast(:concerned as text[]))
              and (one.code < other.code or other.code <> all (cast(:concerned as text[])))
            order by one.code, other.code limit 20
            """;

    private final EntityManager database;
    private final Outbox outbox;

    EndingAgencies(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Takes the turn to write, before anything is read. */
    public void open() {
        database.createNativeQuery(Turn.TAKE).getSingleResult();
    }

    /** Brings all agencies to the last day that follows, and tells of those that changed. */
    public void settle() {
        settle(List.of());
    }

    /**
     * As {@link #settle()}; those that a reorganisation concerns have changed even where they go on, for it is shown
     * beside them. Refused where one of them would then have an electronic identifier that is another's by now.
     */
    public void settle(Collection<String> concerned) {
        rows(SETTLE, concerned).forEach(row -> outbox.record(AgencyChanged.event(row)));
        List<FieldError> shared =
                rows(SHARED, concerned).stream().map(EndingAgencies::shared).toList();
        if (!shared.isEmpty()) {
            throw new InvalidFields(shared);
        }
    }

    private static FieldError shared(Tuple row) {
        return new FieldError(
                "",
                "identifier-taken",
                Text.of(
                        "Mã định danh " + row.get(0) + " sẽ thuộc cả " + row.get(1) + " và " + row.get(2) + ".",
                        "The identifier " + row.get(0) + " would be of " + row.get(1) + " and of " + row.get(2) + "."),
                Text.of(
                        "Bỏ mã định danh ở một trong hai cơ quan trước.",
                        "Take the identifier from one of the two first."));
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private List<Tuple> rows(String sql, Collection<String> concerned) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("concerned", concerned.toArray(String[]::new))
                .getResultList();
    }
}
