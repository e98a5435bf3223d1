package vn.hue.ansinh.agencies;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Looks into the service's database. */
@ApplicationScoped
public class Books {
    private final AgroalDataSource database;

    Books(AgroalDataSource database) {
        this.database = database;
    }

    public int count(String table) {
        return Integer.parseInt(texts("select count(*) from " + table).get(0));
    }

    /** Takes out what tests have added, as nobody in production can. */
    public void forgetNewAgencies() {
        run("delete from assignment where subject like 'NEW-%'");
        run("delete from assignment_state where id like '%.NEW-%'");
        run("delete from stated_assignment where subject like 'NEW-%'");
        run("delete from subject where code like 'NEW-%'");
        run("delete from agency_alias where agency like 'NEW-%'");
        run("delete from agency where code like 'NEW-%' and parent like 'NEW-%'");
        run("delete from agency where code like 'NEW-%'");
        run("truncate agency_change");
    }

    /** A task that its owner has told of. */
    public void knowTask(String code) {
        run("insert into subject (kind, code, area, heard) values ('TASK', '" + code + "', 'PA-02', true)"
                + " on conflict do nothing");
    }

    public boolean somebodyWaitsForTheTurn() {
        return count("pg_locks where locktype = 'advisory' and not granted"
                        + " and database = (select oid from pg_database where datname = current_database())")
                > 0;
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
