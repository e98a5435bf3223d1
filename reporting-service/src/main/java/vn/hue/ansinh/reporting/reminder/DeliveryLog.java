package vn.hue.ansinh.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;

/** What became of every reminder, and of those that one request asked for. */
@ApplicationScoped
class DeliveryLog {
    private static final String PAGE = """
            select r.number, r.id, r.obligation, r.agency, r.step, r.addressee, m.recipients, r.made_at, m.sent_at,
                   coalesce(m.state, 'UNDELIVERABLE') as state, coalesce(m.tries, 0) as tries,
                   case when m.id is null then 'NO_ADDRESS' else m.trouble end as trouble
            from reminder r left join mail m on m.id = r.mail
            where r.number < :before
              and (cast(:agency as text) is null or r.agency = :agency)
              and (cast(:obligation as text) is null or r.obligation = :obligation)
            order by r.number desc limit :limit
            """;
    private static final String OUTCOMES = """
            select o.id, o.agency, case when r.id is null then 'NOT_REMINDED' when r.mail is null then 'UNDELIVERABLE'
                                        else 'QUEUED' end as outcome
            from obligation o
            left join reminder r on r.obligation = o.id and r.step = 'ASKED' and r.occasion = :request
            where o.duty = :duty and o.period = :period
              and (cardinality(cast(:agencies as text[])) = 0 or o.agency = any(cast(:agencies as text[])))
            order by o.id
            """;

    private final EntityManager database;

    DeliveryLog(EntityManager database) {
        this.database = database;
    }

    private record Row(long number, ReminderView view) {}

    Page<ReminderView> page(@Nullable String agency, @Nullable String obligation, PageRequest request) {
        List<Row> rows = tuples(database.createNativeQuery(PAGE, Tuple.class)
                        .setParameter("before", before(request))
                        .setParameter("agency", agency)
                        .setParameter("obligation", obligation)
                        .setParameter("limit", request.limitAndOneMore()))
                .stream()
                .map(row -> new Row(row.get("number", Long.class), view(row)))
                .toList();
        return Page.of(rows, request, Row::number).map(Row::view);
    }

    List<RemindedView.Outcome> of(UUID request, RemindAgencies asked) {
        return tuples(database.createNativeQuery(OUTCOMES, Tuple.class)
                        .setParameter("request", request.toString())
                        .setParameter("duty", asked.duty())
                        .setParameter("period", asked.period())
                        .setParameter("agencies", asked.agencyCodes()))
                .stream()
                .map(row -> new RemindedView.Outcome(
                        row.get("id", String.class), row.get("agency", String.class), row.get("outcome", String.class)))
                .toList();
    }

    private static long before(PageRequest request) {
        try {
            return request.after().map(Long::valueOf).orElse(Long.MAX_VALUE);
        } catch (NumberFormatException notOurs) {
            throw new CursorBroken();
        }
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }

    private static ReminderView view(Tuple row) {
        String recipients = row.get("recipients", String.class);
        return new ReminderView(
                row.get("id", UUID.class),
                row.get("obligation", String.class),
                row.get("agency", String.class),
                row.get("step", String.class),
                row.get("addressee", String.class),
                recipients == null ? List.of() : List.of(recipients.split(",", -1)),
                ReminderView.State.valueOf(row.get("state", String.class)),
                row.get("tries", Integer.class),
                row.get("trouble", String.class),
                row.get("made_at", Instant.class),
                row.get("sent_at", Instant.class));
    }
}
