package vn.hue.ansinh.agencies.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.agencies.table.Tables;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings the assignments to what the table states, and tells which of them changed. */
@ApplicationScoped
public class LoadingAssignments {
    private static final String ASSIGNMENTS = """
            with changed as (
              insert into assignment
              select id, agency, subject_kind, subject, role, valid_from, valid_to, section, basis, stated, 1
              from jsonb_array_elements(cast(:rows as jsonb)) stated,
                   jsonb_to_record(stated) as r (id text, agency text, subject_kind text, subject text, role text,
                       valid_from date, valid_to date, section text, basis text)
              on conflict (id) do update
              set agency = excluded.agency, subject_kind = excluded.subject_kind, subject = excluded.subject,
                  role = excluded.role, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                  section = excluded.section, basis = excluded.basis, source = excluded.source,
                  revision = assignment.revision + 1
              where assignment.source <> excluded.source
              returning *)
            select id, agency, subject_kind, subject, role, valid_from, valid_to, revision from changed order by id
            """;

    private final Tables tables;

    LoadingAssignments(Tables tables) {
        this.tables = tables;
    }

    public void load() {
        var rows = CsvTable.read("plan-data/assignments.csv", AssignmentRow.class);
        tables.writeAndTell(ASSIGNMENTS, rows, AssignmentChanged::event);
    }
}
