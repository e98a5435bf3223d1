package vn.hue.ansinh.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The copy of what is written down of each indicator, place and year; the last revision wins. */
@ApplicationScoped
class Observations {
    private final EntityManager database;

    Observations(EntityManager database) {
        this.database = database;
    }

    void copy(ObservationMessage figure) {
        database.createNativeQuery("""
            insert into observation_copy
              (indicator, component, place, breakdown, period, value, status, report, revision)
            values (:indicator, cast(:component as text), :place, cast(:breakdown as text), :period,
              cast(:value as numeric), :status, cast(:report as text), :revision)
            on conflict (indicator, component, place, breakdown, period) do update set
              value = excluded.value, status = excluded.status, report = excluded.report,
              revision = excluded.revision
            where observation_copy.revision < excluded.revision
            """)
                .setParameter("indicator", figure.indicator())
                .setParameter("component", figure.component())
                .setParameter("place", figure.place())
                .setParameter("breakdown", figure.breakdown())
                .setParameter("period", figure.period())
                .setParameter("value", figure.realValue())
                .setParameter("status", figure.status())
                .setParameter("report", figure.report())
                .setParameter("revision", figure.revision())
                .executeUpdate();
    }
}
