package vn.hue.ansinh.indicators;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Looks into the service's database, and takes reported figures out of it between tests as nobody in production can. */
@ApplicationScoped
public class Books {
    private final AgroalDataSource database;

    Books(AgroalDataSource database) {
        this.database = database;
    }

    /** Leaves what the tables of the Plan stated. */
    public void clearReported() {
        clear("REPORT", "IMPORT");
    }

    /** Takes out what came in this way, as nobody in production can. */
    public void clear(String... kinds) {
        String those = "observation where source_kind in ('" + String.join("', '", kinds) + "')";
        if (count(those) > 0) {
            run("alter table observation disable trigger user; delete from " + those
                    + "; alter table observation enable trigger user");
        }
        // Or whoever writes after that at an earlier moment would be told that somebody has just written.
        run("""
            delete from indicator_extent e where not exists (
                select from observation o where o.indicator = e.indicator and not o.synthetic);
            update indicator_extent e set last_recorded = o.last
            from (select indicator, max(recorded_at) as last from observation where not synthetic group by indicator) o
            where o.indicator = e.indicator and e.last_recorded <> o.last
            """);
        run(
                "delete from held_back; delete from verdict_told; delete from verdict_years_told; delete from verdict_current; truncate outbox");
    }

    /** Takes back what people did to the catalogue, as nobody in production can; what tests create is called NEW-. */
    public void clearCatalogue() {
        // The locks in the order in which verdicts are told: whoever looks at them meanwhile would tell of an indicator
        // again.
        StringBuilder clearing = new StringBuilder("""
                lock table verdict_told, verdict_years_told, verdict_current in share row exclusive mode;
                alter table catalogue_change disable trigger user;
                delete from catalogue_change where recorded_by is not null;
                alter table catalogue_change enable trigger user;
                delete from target where recorded_by is not null;
                delete from verdict_current;
                """);
        List.of("indicator_component", "definition", "verdict_told", "verdict_years_told", "indicator_told")
                .forEach(table -> clearing.append("delete from " + table + " where indicator like 'NEW-%';\n"));
        clearing.append("delete from catalogue_told where code like 'NEW-%';\n");
        List.of("indicator", "task", "policy_area", "plan")
                .forEach(table -> clearing.append("delete from " + table + " where code like 'NEW-%';\n"));
        run("do $$ begin\n" + clearing + "end $$");
        run("update indicator set last_day = null where last_day is not null");
        run("delete from definition where effective_from >= '2090-01-01'");
        run("update definition set effective_to = null where effective_to >= '2089-12-31'");
    }

    public int count(String table) {
        return Integer.parseInt(texts("select count(*) from " + table).get(0));
    }

    /** How many wait for this lock of ours, whatever else somebody waits for meanwhile. */
    public int waitingFor(String lock) {
        return count(
                "pg_locks, hashtextextended('" + lock + "', 197) as key where not granted and locktype = 'advisory'"
                        + " and objsubid = 1 and (cast(classid as bigint) << 32 | cast(objid as bigint)) = key");
    }

    public List<String> texts(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new java.util.ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
