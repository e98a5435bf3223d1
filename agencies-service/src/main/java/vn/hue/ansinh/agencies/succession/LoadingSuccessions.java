package vn.hue.ansinh.agencies.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
                basis = excluded.basis, certainty = excluded.certainty, revision = s.revision + 1
            where (s.effective_on, s.kind, s.predecessors, s.successors, s.scope_kind, s.scope, s.basis, s.certainty)
                is distinct from (excluded.effective_on, excluded.kind, excluded.predecessors, excluded.successors,
                    excluded.scope_kind, excluded.scope, excluded.basis, excluded.certainty)
            """;

    private final Tables tables;
    private final TellingSuccessions telling;

    LoadingSuccessions(Tables tables, TellingSuccessions telling) {
        this.tables = tables;
        this.telling = telling;
    }

    public List<Succession> load() {
        List<Succession> successions = CsvTable.read("plan-data/agency-successions.csv", SuccessionRow.class).stream()
                .map(SuccessionRow::succession)
                .toList();
        tables.write(SUCCESSIONS, successions);
        telling.tell();
        return successions;
    }
}
