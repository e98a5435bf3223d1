package vn.hue.ansinh.agencies.place;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.agencies.table.Tables;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings the places to what the tables state, and tells which of them changed. */
@ApplicationScoped
public class LoadingPlaces {
    private static final String PLACES = """
            insert into place (id, code, valid_from, valid_to, level, kind, name, parent, basis, abolished_by, search,
                               source, revision)
            select id, code, valid_from, valid_to, level, kind, name, parent, basis, abolished_by, search, stated,
                   1 + coalesce((select t.revision from place_taken_back t where t.id = r.id), 0)
            from jsonb_array_elements(cast(:rows as jsonb)) stated,
                 jsonb_to_record(stated) as r (id text, code text, valid_from date, valid_to date, level text,
                     kind text, name text, parent text, basis text, abolished_by text, search text)
            on conflict (id) do update
            set valid_to = excluded.valid_to, level = excluded.level, kind = excluded.kind, name = excluded.name,
                parent = excluded.parent, basis = excluded.basis, abolished_by = excluded.abolished_by,
                search = excluded.search,
                source = excluded.source, revision = place.revision + 1
            where place.source <> excluded.source
            """;
    // Shares were stated of the successors that a place had then, and origin shares of what made up a place then.
    private static final String STALE_SHARES = """
            with stated as (
                select predecessor, successor
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (predecessor text, successor text)),
            differing as (
                (select predecessor, successor from place_succession where redrawn_by is null
                 except select predecessor, successor from stated)
                union all
                (select predecessor, successor from stated
                 except select predecessor, successor from place_succession)),
            dropped as (
                update place_succession set share = null, origin_share = null, basis = null
                where share is not null and predecessor in (select predecessor from differing)
                returning predecessor),
            unsettled as (
                update place_succession set origin_share = null
                where origin_share is not null and successor in (select successor from differing)
                  and predecessor not in (select predecessor from differing)),
            marked as (
                update place set revision = revision + 1 where id in (select predecessor from dropped))
            insert into place_share_change (id, state, recorded_at, recorded_by)
            select predecessor, jsonb_build_object('basis', null, 'successors', jsonb_build_array()), clock_timestamp(),
                   'agencies-service'
            from (select distinct predecessor from dropped) once
            """;
    private static final String GONE_SUCCESSIONS = """
            delete from place_succession
            where redrawn_by is null and (predecessor, successor) not in (
              select predecessor, successor
              from jsonb_to_recordset(cast(:rows as jsonb)) as r (predecessor text, successor text))
            """;
    private static final String SUCCESSIONS = """
            insert into place_succession (predecessor, successor, kind, certainty)
            select predecessor, successor, kind, certainty
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (predecessor text, successor text, kind text, certainty text)
            on conflict (predecessor, successor) do update
            set kind = excluded.kind, certainty = excluded.certainty
            where place_succession.redrawn_by is null
            """;

    private final Tables tables;
    private final DrawnPlaces drawn;
    private final TellingPlaces telling;

    LoadingPlaces(Tables tables, DrawnPlaces drawn, TellingPlaces telling) {
        this.tables = tables;
        this.drawn = drawn;
        this.telling = telling;
    }

    public void load() {
        load(PlaceTables.of(
                CsvTable.read("plan-data/places.csv", PlaceRow.class),
                CsvTable.read("plan-data/place-successions.csv", PlaceSuccessionRow.class)));
    }

    void load(PlaceTables stated) {
        telling.open();
        PlaceTables beside = drawn.beside(stated);
        tables.write(PLACES, beside.places());
        tables.write(STALE_SHARES, beside.successions());
        tables.write(GONE_SUCCESSIONS, beside.successions());
        tables.write(SUCCESSIONS, beside.successions());
        telling.tell();
    }
}
