package vn.hue.ansinh.indicators.opendata;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.indicators.instant.Settled;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.observation.ListedObservation;
import vn.hue.ansinh.indicators.observation.ObservationView;
import vn.hue.ansinh.indicators.observation.ObservationViews;
import vn.hue.ansinh.indicators.place.Structures;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** Answers a question about figures: a page of them, or all of them in one stream, always in the same order. */
@ApplicationScoped
class OpenFigures {
    private static final int ROWS_FETCHED = 2_000;
    private static final int LONGEST_SECONDS = 1_800;

    // Where no invented figures are told, one that is there all the same says that the real one was taken back.
    private static final String COLUMNS = """
            select k.indicator, k.component, k.place_code || '@' || k.place_valid_from as place, k.period, k.breakdown,
                   case when {open} and {told} then k.value end as value,
                   case when {open} and {told} then k.numerator end as numerator,
                   case when {open} and {told} then k.denominator end as denominator,
                   case when {told} then k.status else 'M' end as status,
                   case when {told} then k.missing_reason end as missing_reason,
                   case when h.indicator is null then 'F' else 'C' end as confidentiality, k.definition_version,
                   k.synthetic and {told} as synthetic, k.withdrawn or not {told} as withdrawn,
                   i.name_vi as indicator_name, i.unit_vi as unit, k.revision, k.recorded_at,
                   k.source_kind, k.source_agency, k.source_title, k.source_url,
                   (select p.name from place p where p.code = k.place_code and p.valid_from = k.place_valid_from)
                       as place_name,
                   case when {open} then b.value end as revised_from, b.status as revised_from_status
            """;

    private static final String NAMED = "join indicator i on i.code = o.indicator ";

    // What a figure was before is one step in the unique index, whatever the statistics say. Without "limit" it would
    // be a join, and where killed imports left their rows the indicator would be read whole for each of its figures.
    private static final String BEFORE = """
            left join lateral (
                select n.value, n.status from observation n
                where k.revision > 1 and n.indicator = k.indicator and n.period = k.period
                  and n.place_code = k.place_code and n.place_valid_from = k.place_valid_from
                  and n.component_key = k.component_key and n.breakdown_key = k.breakdown_key
                  and n.revision < k.revision and n.recorded_at <= ? and (not n.synthetic or k.synthetic and {told})
                order by n.revision desc limit 1) b on true
            """;

    // Behind a great import the statistics lag, and a plan that sorts everything would be silent until it is done. What
    // a row needs beside itself lies in memory: one step into a key, and not all places for the name of each.
    private static final String FIRST_ROW_SOON = "set local enable_sort = off; set local random_page_cost = 1.1";

    private final AgroalDataSource database;
    private final ObservationViews views;
    private final Structures structures;
    private final Settled settled;
    private final OpenFiles files;

    OpenFigures(
            AgroalDataSource database,
            ObservationViews views,
            Structures structures,
            Settled settled,
            OpenFiles files) {
        this.database = database;
        this.views = views;
        this.structures = structures;
        this.settled = settled;
        this.files = files;
    }

    /** Refuses what cannot be answered, before the first byte of an answer goes out. */
    Selection selection(OpenQuery query, Instant now) {
        Instant known = settled.known(query.asOf().instantUpTo(now), now, query.onlyIndicator());
        return query.selection(known, query.structure(now, structures));
    }

    /** For whom a file is written; asked before the stream leaves the request. */
    Reader reader() {
        return new Reader(files.reader(), views.tellTheFew());
    }

    /** @param hearsAll figures that stand for a few people, too */
    record Reader(String name, boolean hearsAll) {}

    Page<ObservationView> page(Selection wanted, PageRequest request) {
        List<String> after = request.after(Keys.COUNT);
        if (!after.isEmpty()) {
            wanted.after(Keys.read(after));
        }
        String sql = "select " + ListedObservation.COLUMNS + wanted.from() + wanted.where() + wanted.order() + " limit "
                + request.limitAndOneMore();
        List<ListedObservation> found = read(sql, wanted);
        List<ListedObservation> rows = wanted.tellsInvented()
                ? found
                : found.stream().map(ListedObservation::withoutInvention).toList();
        Page<ListedObservation> page = Page.of(rows, request, listed -> Keys.of(listed.observation()));
        return views.of(page, wanted.structure(), wanted.asOf());
    }

    private List<ListedObservation> read(String sql, Selection wanted) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, 0, wanted.values());
            return ListedObservation.read(query);
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static void bind(PreparedStatement query, int bound, List<Object> values) throws SQLException {
        int index = bound;
        for (Object value : values) {
            query.setObject(++index, value);
        }
    }

    /**
     * Everything, from one snapshot of the books; rows pass through and are not kept.
     *
     * @param names of indicators that bear another one in this answer than they do now, by their codes
     */
    void stream(Selection wanted, Reader reader, Map<String, String> names, StandingRows rows) {
        String all = (COLUMNS + wanted.from() + NAMED + HeldBack.JOIN + BEFORE)
                        .replace("{open}", reader.hearsAll() ? "true" : "h.indicator is null")
                        .replace("{told}", wanted.tellsInvented() ? "true" : "(not k.synthetic)")
                + wanted.where()
                + wanted.order();
        try (OpenFiles.Place taken = files.place(reader.name())) {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> stream(all, wanted, names, rows));
        }
    }

    private void stream(String all, Selection wanted, Map<String, String> names, StandingRows rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(all)) {
            firstRowSoon(connection);
            query.setFetchSize(ROWS_FETCHED);
            // What a figure was before is asked for as of the same instant, and in front of all conditions.
            query.setObject(1, wanted.asOf().atOffset(ZoneOffset.UTC));
            bind(query, 1, wanted.values());
            write(query, names, rows);
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static void firstRowSoon(Connection connection) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            setting.execute(FIRST_ROW_SOON);
        }
    }

    private static void write(PreparedStatement query, Map<String, String> names, StandingRows out)
            throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                out.write(OpenRow.of(rows, names));
            }
            out.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
