package vn.hue.ansinh.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.hue.ansinh.agencies.succession.LoadingSuccessions;
import vn.hue.ansinh.agencies.table.Tables;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings the agencies to what the tables state, and tells which of them changed. */
@ApplicationScoped
public class LoadingAgencies {
    /** Those of the Plan, and those that came after them. */
    private static final List<String> TABLES = List.of("plan-data/agencies.csv", "plan-data/successor-agencies.csv");

    // A place of the tables is not there where people have drawn the land otherwise; whose seat it is has none until
    // then.
    private static final String AGENCIES = """
            with changed as (
              insert into agency (code, name_vi, official_name, name_en, type, level, parent, place,
                     identifier, named_in_plan, must_report, reports_via, section, valid_from, stated_to,
                     valid_to, search, source, revision)
              select r.code, name_vi, official_name_vi, name_en, type, level, parent,
                     (select id from place where id = stated ->> 'place'),
                     identifier, named_in_plan, must_report, reports_via, section, valid_from,
                     cast(stated ->> 'statedTo' as date),
                     least(cast(stated ->> 'statedTo' as date), last_day_by_reorganisation(r.code)),
                     stated ->> 'search', stated, 1
              from jsonb_array_elements(cast(:rows as jsonb)) stated,
                   jsonb_to_record(stated -> 'row') as r (code text, name_vi text, official_name_vi text, name_en text,
                       type text, level text, parent text, identifier text, named_in_plan boolean, must_report text,
                       reports_via text, section text, valid_from date)
              on conflict (code) do update
              set name_vi = excluded.name_vi, official_name = excluded.official_name, name_en = excluded.name_en,
                  type = excluded.type, level = excluded.level, parent = excluded.parent, place = excluded.place,
                  identifier = excluded.identifier, named_in_plan = excluded.named_in_plan,
                  must_report = excluded.must_report, reports_via = excluded.reports_via, section = excluded.section,
                  valid_from = excluded.valid_from, stated_to = excluded.stated_to, valid_to = excluded.valid_to,
                  search = excluded.search, source = excluded.source, revision = agency.revision + 1
              where (agency.source <> excluded.source or agency.place is distinct from excluded.place)
                and agency.changed_by is null
              returning *)
            select
            """ + AgencyChanged.TOLD + "from changed order by code";
    // One that a person has set the tables leave as it is. What became of it is shown beside it all the same; and a
    // group
    // that was told before its members were is told anew.
    private static final String SHOWN_ANEW = """
            with shown as (
              update agency set revision = revision + 1, source = source || '{"membersTold": true}'
              where changed_by is not null
                and (code in (select jsonb_array_elements_text(cast(:rows as jsonb)))
                     or (source -> 'members' <> '[]' and source -> 'membersTold' is null))
              returning *)
            select
            """ + AgencyChanged.TOLD + "from shown order by code";
    // What a person has set, other names and members with it, the tables bring back at no start.
    private static final String GONE_ALIASES = """
            delete from agency_alias l using agency a
            where a.code = l.agency and a.changed_by is null and (l.agency, l.alias) not in (
              select agency, alias from jsonb_to_recordset(cast(:rows as jsonb)) as r (agency text, alias text))
            """;
    private static final String ALIASES = """
            insert into agency_alias
            select agency, alias, kind
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (agency text, alias text, kind text)
            where not exists (select from agency a where a.code = r.agency and a.changed_by is not null)
            on conflict (agency, alias) do update set kind = excluded.kind
            """;
    private static final String GONE_MEMBERS = """
            delete from agency_member m using agency a
            where a.code = m."group" and a.changed_by is null and (m."group", m.member) not in (
              select "group", member from jsonb_to_recordset(cast(:rows as jsonb)) as r ("group" text, member text))
            """;
    private static final String MEMBERS = """
            insert into agency_member
            select "group", member from jsonb_to_recordset(cast(:rows as jsonb)) as r ("group" text, member text)
            where not exists (select from agency a where a.code = r."group" and a.changed_by is not null)
            on conflict do nothing
            """;

    private final Tables tables;
    private final LoadingSuccessions successions;
    private final EndingAgencies ending;

    LoadingAgencies(Tables tables, LoadingSuccessions successions, EndingAgencies ending) {
        this.tables = tables;
        this.successions = successions;
        this.ending = ending;
    }

    public void load() {
        load(rows().toList());
    }

    static Stream<AgencyRow> rows() {
        return TABLES.stream().flatMap(table -> CsvTable.read(table, AgencyRow.class).stream());
    }

    void load(List<AgencyRow> rows) {
        ending.open();
        LoadingSuccessions.Loaded passed = successions.load();
        var aliases = CsvTable.read("plan-data/agency-aliases.csv", AliasRow.class);
        var members = CsvTable.read("plan-data/agency-members.csv", MemberRow.class);
        List<StatedAgency> agencies = rows.stream()
                .map(row -> StatedAgency.of(row, aliases, members, passed.stated()))
                .toList();
        tables.writeAndTell(AGENCIES, agencies, AgencyChanged::event);
        tables.writeAndTell(SHOWN_ANEW, passed.concerned(), AgencyChanged::event);
        ending.settle();
        tables.write(GONE_ALIASES, aliases);
        tables.write(ALIASES, aliases);
        tables.write(GONE_MEMBERS, members);
        tables.write(MEMBERS, members);
    }
}
