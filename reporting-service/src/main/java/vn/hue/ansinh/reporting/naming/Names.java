package vn.hue.ansinh.reporting.naming;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.hue.ansinh.kit.problem.KeptJson;

/** The copies; the last revision wins, in whatever order they are heard. */
@ApplicationScoped
class Names {
    private final EntityManager database;
    private final ObjectMapper json;

    Names(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void clear(String table) {
        database.createNativeQuery("delete from " + table).executeUpdate();
    }

    void copy(IndicatorNamed indicator) {
        database.createNativeQuery("""
                        insert into indicator_name (code, plan, area, name, unit, measure_kind, decimals, components,
                          last_day, revision)
                        values (:code, :plan, :area, :name, :unit, :kind, :decimals, :components, cast(:last as date),
                          :revision)
                        on conflict (code) do update set plan = excluded.plan, area = excluded.area,
                          name = excluded.name, unit = excluded.unit, measure_kind = excluded.measure_kind,
                          decimals = excluded.decimals, components = excluded.components, last_day = excluded.last_day,
                          revision = excluded.revision
                        where indicator_name.revision < excluded.revision
                        """)
                .setParameter("code", indicator.code())
                .setParameter("plan", indicator.plan())
                .setParameter("area", indicator.area())
                .setParameter("name", indicator.name().vi())
                .setParameter("unit", indicator.unit().vi())
                .setParameter("kind", indicator.measureKind())
                .setParameter("decimals", indicator.decimals())
                .setParameter("components", indicator.components().toArray(String[]::new))
                .setParameter("last", indicator.lastDay())
                .setParameter("revision", indicator.revision())
                .executeUpdate();
    }

    void copy(AreaNamed area) {
        database.createNativeQuery("""
                        insert into area_name (code, plan, number, name, revision)
                        values (:code, :plan, :number, :name, :revision)
                        on conflict (code) do update set plan = excluded.plan, number = excluded.number,
                          name = excluded.name, revision = excluded.revision
                        where area_name.revision < excluded.revision
                        """)
                .setParameter("code", area.code())
                .setParameter("plan", area.plan())
                .setParameter("number", area.number())
                .setParameter("name", area.name().vi())
                .setParameter("revision", area.revision())
                .executeUpdate();
    }

    void copy(TaskNamed task) {
        database.createNativeQuery("""
                        insert into task_name (code, plan, area, title, revision)
                        values (:code, :plan, cast(:area as text), :title, :revision)
                        on conflict (code) do update set plan = excluded.plan, area = excluded.area,
                          title = excluded.title, revision = excluded.revision
                        where task_name.revision < excluded.revision
                        """)
                .setParameter("code", task.code())
                .setParameter("plan", task.plan())
                .setParameter("area", task.area())
                .setParameter("title", task.title().vi())
                .setParameter("revision", task.revision())
                .executeUpdate();
    }

    void copy(PlaceNamed place) {
        database.createNativeQuery("""
                        insert into place_name (id, name, revision) values (:id, :name, :revision)
                        on conflict (id) do update set name = excluded.name, revision = excluded.revision
                        where place_name.revision < excluded.revision
                        """)
                .setParameter("id", place.id())
                .setParameter("name", place.name())
                .setParameter("revision", place.revision())
                .executeUpdate();
    }

    void copy(VerdictsTold verdicts) {
        database.createNativeQuery("""
                        insert into verdict_copy (indicator, targets, revision)
                        values (:indicator, cast(:targets as jsonb), :revision)
                        on conflict (indicator) do update
                          set targets = excluded.targets, revision = excluded.revision
                        where verdict_copy.revision < excluded.revision
                        """)
                .setParameter("indicator", verdicts.indicator())
                .setParameter("targets", KeptJson.write(json, verdicts.targets()))
                .setParameter("revision", verdicts.revision())
                .executeUpdate();
    }
}
