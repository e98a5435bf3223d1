package vn.hue.ansinh.reporting;

import static java.util.stream.Collectors.joining;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Looks into the service's database, and clears it between tests as nobody in production can. */
@ApplicationScoped
public class Desk {
    private static final List<String> TABLES = List.of(
            "duty_rule",
            "occasion_decision",
            "report",
            "report_version",
            "reported_value",
            "review",
            "receipt",
            "obligation_met",
            "consolidation",
            "consolidated_version",
            "idempotency",
            "extension",
            "ruling",
            "trail_entry",
            "reminder",
            "mail",
            "obstacle",
            "explanation_request",
            "stored_file",
            "file_piece",
            "version_attachment");

    // Long ones, of which hardly a row ever moves: a sum says whether one did.
    private static final List<String> LONG_TABLES = List.of("deadline", "obligation");

    private static final String EVERYTHING = "select concat_ws(E'\\n', "
            + "(select last_value::text || is_called from outbox_id_seq), "
            + each(TABLES, "string_agg(t::text, E'\\n' order by t::text)") + ", "
            + each(LONG_TABLES, "count(*) || ' ' || sum(hash_record_extended(t, 0))") + ")";

    private static final List<String> FROZEN = List.of(
            "occasion_decision",
            "obligation_met",
            "consolidated_version",
            "consolidation",
            "trail_entry",
            "receipt",
            "review",
            "reported_value",
            "version_attachment",
            "refused_step",
            "report_version");

    private final AgroalDataSource database;

    Desk(AgroalDataSource database) {
        this.database = database;
    }

    /** Takes all reports away; what is known of the Plan stays. */
    public void clear() {
        FROZEN.forEach(table -> run("alter table " + table + " disable trigger frozen"));
        run("update obligation set report = null, report_status = null, first_submitted_at = null, measured_by = null"
                + " where report is not null or report_status is not null or first_submitted_at is not null");
        FROZEN.forEach(table -> run("delete from " + table));
        run("delete from stored_file");
        run("delete from report");
        run("delete from extension");
        run("delete from observation_copy");
        run("delete from obstacle");
        run("delete from explanation_request");
        run("alter table ruling disable trigger frozen");
        run("delete from ruling");
        run("alter table ruling enable trigger frozen");
        // The duties stay, and with them what is sealed of them.
        run("alter table chain_link disable trigger frozen");
        run("delete from chain_link where not starts_with(chain, 'duty ')");
        run("delete from chain_head where not starts_with(chain, 'duty ')");
        run("alter table chain_link enable trigger frozen");
        run("alter table receipt_key disable trigger frozen");
        run("delete from receipt_key where starts_with(kid, 'of-last-year')");
        run("alter table receipt_key enable trigger frozen");
        run("truncate idempotency, outbox, reminder, mail, reminder_day");
        FROZEN.forEach(table -> run("alter table " + table + " enable trigger frozen"));
        run("delete from obligation where occasion <> ''");
        run("delete from deadline where occasion <> ''");
    }

    public int count(String table) {
        return Integer.parseInt(text("select count(*) from " + table));
    }

    /**
     * Everything that reports leave behind, as one text: unchanged means nothing was changed. The relay takes events
     * away at any time; that one came is seen by their number.
     */
    public String everything() {
        return text(EVERYTHING);
    }

    private static String each(List<String> tables, String told) {
        return tables.stream()
                .map(table -> "(select '" + table + " ' || " + told + " from " + table + " t)")
                .collect(joining(", "));
    }

    public String text(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
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
