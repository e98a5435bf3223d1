package vn.hue.ansinh.agencies.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.hue.ansinh.agencies.table.Tables;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings the successions of agencies to what the table states. */
@ApplicationScoped
public class LoadingSuccessions {
    private static final String SUCCESSIONS = """
            insert into agency_succession as s
                   (id, effective_on, kind, predecessors, successors, scope_kind, scope, basis, certainty)
            select id, "effectiveOn", kind, predecessors, successors, "scopeKind", scope, basis, certainty
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id text, "effectiveOn" date, kind text,
                 predecessors text[], successors text[], "scopeKind" text, scope text[], basis text, certainty text)
            on conflict (id) do update
            set effective_on = excluded.effective_on, kind = excluded.kind, predecessors = excluded.predecessors,
                successors = excluded.successors, scope_kind = excluded.scope_kind, scope = excluded.scope,
                basis = excluded.basis, certainty = excluded.certainty, revision = s.revision + 1,
                state = case when s.changed_by is null then 'EFFECTIVE' else s.state end,
                reason = case when s.changed_by is null then null else s.reason end
            where (s.changed_by is null and s.state <> 'EFFECTIVE')
               or (s.effective_on, s.kind, s.predecessors, s.successors, s.scope_kind, s.scope, s.basis, s.certainty)
                is distinct from (excluded.effective_on, excluded.kind, excluded.predecessors, excluded.successors,
                    excluded.scope_kind, excluded.scope, excluded.basis, excluded.certainty)
            returning old.predecessors || old.successors || new.predecessors || new.successors as concerned
            """;

    // The others were told of it, so they are told that it never happened.
    private static final String GONE = """
            update agency_succession
            set state = 'WITHDRAWN', reason = 'Không còn trong bảng của Kế hoạch', revision = revision + 1
            where changed_by is null and state = 'EFFECTIVE' and id not in (
              select id from jsonb_to_recordset(cast(:rows as jsonb)) as r (id text))
            returning predecessors || successors as concerned
            """;

    private final Tables tables;
    private final TellingSuccessions telling;

    LoadingSuccessions(Tables tables, TellingSuccessions telling) {
        this.tables = tables;
        this.telling = telling;
    }

    /** @param concerned the agencies, before or now, of those that changed */
    public record Loaded(List<Succession> stated, List<String> concerned) {}

    public Loaded load() {
        List<Succession> stated = CsvTable.read("plan-data/agency-successions.csv", SuccessionRow.class).stream()
                .map(SuccessionRow::succession)
                .toList();
        List<String> concerned = Stream.of(GONE, SUCCESSIONS)
                .flatMap(sql -> tables.writeAndRead(sql, stated).stream())
                .flatMap(row -> Stream.of(row.get("concerned", String[].class)))
                .distinct()
                .toList();
        telling.tell();
        return new Loaded(stated, concerned);
    }
}
