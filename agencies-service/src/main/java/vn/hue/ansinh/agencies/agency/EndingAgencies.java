package vn.hue.ansinh.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Ends the agencies that a reorganisation ends, and lets them go on when it is taken back. */
@ApplicationScoped
public class EndingAgencies {
    private static final String END = """
            update agency set valid_to = cast(:last as date), ended_by = :by, revision = revision + 1
            where code = :code and (valid_to is null or valid_to > :last)
            returning code, name_vi, name_en, type, parent, place, valid_from, valid_to, revision
            """;

    private static final String GO_ON = """
            update agency set valid_to = null, ended_by = null, revision = revision + 1
            where ended_by = :by
            returning code, name_vi, name_en, type, parent, place, valid_from, valid_to, revision
            """;

    private final EntityManager database;
    private final Outbox outbox;

    EndingAgencies(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    public void end(Succession succession) {
        succession.predecessors().stream()
                .filter(succession::ends)
                .forEach(agency -> tell(database.createNativeQuery(END, Tuple.class)
                        .setParameter("code", agency)
                        .setParameter(
                                "last",
                                Objects.requireNonNull(succession.effectiveOn()).minusDays(1))
                        .setParameter("by", succession.id())
                        .getResultList()));
    }

    public void goOn(Succession succession) {
        tell(database.createNativeQuery(GO_ON, Tuple.class)
                .setParameter("by", succession.id())
                .getResultList());
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private void tell(List<?> changed) {
        ((List<Tuple>) changed).forEach(row -> outbox.record(AgencyChanged.event(row)));
    }
}
