package vn.hue.ansinh.agencies.agency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import vn.hue.ansinh.agencies.question.Folded;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.problem.KeptJson;

/** Writes agencies as people set them, and keeps each state that was ever set. */
@ApplicationScoped
class AgencyBooks {
    // Whoever repeats the day on which a reorganisation ends the agency has not stated it: it goes with that
    // reorganisation.
    private static final String PUT = """
            insert into agency (code, name_vi, official_name, name_en, type, level, parent, place, identifier,
                   named_in_plan, must_report, reports_via, valid_from, stated_to, valid_to, contact_unit, contact_email,
                   contact_phone, search, source, revision, changed_by)
            select :code, s -> 'name' ->> 'vi', s ->> 'officialName', s -> 'name' ->> 'en', s ->> 'type', s ->> 'level',
                   s ->> 'parent', s ->> 'place', s ->> 'identifier', false, 'UNCLEAR', s ->> 'reportsVia',
                   cast(s ->> 'validFrom' as date), nullif(cast(s ->> 'validTo' as date), reorganised),
                   least(cast(s ->> 'validTo' as date), reorganised), s -> 'contact' ->> 'unit',
                   s -> 'contact' ->> 'email', s -> 'contact' ->> 'phone', :search,
                   s || '{"membersTold": true}', 1, :by
            from (select cast(:state as jsonb) as s, last_day_by_reorganisation(:code) as reorganised) stated
            on conflict (code) do update
            set name_vi = excluded.name_vi, official_name = excluded.official_name, name_en = excluded.name_en,
                type = excluded.type, level = excluded.level, parent = excluded.parent, place = excluded.place,
                identifier = excluded.identifier, reports_via = excluded.reports_via, valid_from = excluded.valid_from,
                stated_to = excluded.stated_to, valid_to = excluded.valid_to, contact_unit = excluded.contact_unit,
                contact_email = excluded.contact_email, contact_phone = excluded.contact_phone,
                search = excluded.search, source = excluded.source, revision = agency.revision + 1,
                changed_by = excluded.changed_by
            returning
            """ + AgencyChanged.TOLD;

    private static final String ALIASES = """
            with gone as (delete from agency_alias where agency = :code and alias <> all (cast(:aliases as text[])))
            insert into agency_alias select :code, alias, 'SET' from unnest(cast(:aliases as text[])) alias
            on conflict do nothing
            """;

    private static final String MEMBERS = """
            with gone as (delete from agency_member where "group" = :code and member <> all (cast(:members as text[])))
            insert into agency_member select :code, member from unnest(cast(:members as text[])) member
            on conflict do nothing
            """;

    private static final String KEEP = """
            insert into agency_change (code, state, recorded_at, recorded_by)
            values (:code, cast(:state as jsonb), :at, :by)
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Outbox outbox;

    AgencyBooks(EntityManager database, ObjectMapper json, Outbox outbox) {
        this.database = database;
        this.json = json;
        this.outbox = outbox;
    }

    /** Whether a person has set just this, last. */
    boolean isSetSo(String code, SetAgency asked) {
        return (Boolean) database.createNativeQuery("""
                        select exists (select from agency
                                       where code = :code and changed_by is not null
                                         and source - 'membersTold' = cast(:state as jsonb))
                        """)
                .setParameter("code", code)
                .setParameter("state", KeptJson.write(json, asked))
                .getSingleResult();
    }

    /** Writes it down, keeps what was said, and tells the others. */
    void put(String code, SetAgency asked, String by, Instant at) {
        String state = KeptJson.write(json, asked);
        Tuple row = (Tuple) database.createNativeQuery(PUT, Tuple.class)
                .setParameter("code", code)
                .setParameter("state", state)
                .setParameter("search", search(code, asked))
                .setParameter("by", by)
                .getSingleResult();
        replace(ALIASES, code, "aliases", asked.aliases());
        replace(MEMBERS, code, "members", asked.members());
        database.createNativeQuery(KEEP)
                .setParameter("code", code)
                .setParameter("state", state)
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
        outbox.record(AgencyChanged.event(row));
        database.clear();
    }

    private void replace(String sql, String code, String name, List<String> wanted) {
        database.createNativeQuery(sql)
                .setParameter("code", code)
                .setParameter(name, wanted.toArray(String[]::new))
                .executeUpdate();
    }

    private static String search(String code, SetAgency asked) {
        return Folded.of(String.join(
                " ",
                code,
                asked.name().vi(),
                asked.officialName(),
                asked.name().en(),
                String.join(" ", asked.aliases())));
    }
}
