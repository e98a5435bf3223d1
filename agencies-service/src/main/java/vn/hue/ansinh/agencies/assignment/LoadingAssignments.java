package vn.hue.ansinh.agencies.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.agencies.table.Tables;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings what was stated to what the tables say, and what follows from it. */
@ApplicationScoped
public class LoadingAssignments {
    private static final String STATED = """
            insert into stated_assignment
                   (id, agency, subject_kind, subject, role, valid_from, valid_to, section, basis)
            select id, agency, subject_kind, subject, role, valid_from, valid_to, section, basis
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id text, agency text, subject_kind text, subject text,
                 role text, valid_from date, valid_to date, section text, basis text)
            on conflict (id) do update
            set agency = excluded.agency, subject_kind = excluded.subject_kind, subject = excluded.subject,
                role = excluded.role, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                section = excluded.section, basis = excluded.basis
            where stated_assignment.changed_by is null
            """;

    // It was never so: what followed from it is told as withdrawn.
    private static final String GONE = """
            delete from stated_assignment
            where changed_by is null and id not in (
              select id from jsonb_to_recordset(cast(:rows as jsonb)) as r (id text))
            """;

    private static final String SUBJECTS = """
            insert into subject (kind, code, area) select '%s', code, area
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (code text, area text)
            on conflict (kind, code) do update set area = excluded.area where not subject.heard
            """;

    private final Tables tables;
    private final PassingOn passing;

    LoadingAssignments(Tables tables, PassingOn passing) {
        this.tables = tables;
        this.passing = passing;
    }

    public void load() {
        tables.write(SUBJECTS.formatted("INDICATOR"), CsvTable.read("plan-data/indicators.csv", SubjectRow.class));
        tables.write(SUBJECTS.formatted("TASK"), CsvTable.read("plan-data/tasks.csv", SubjectRow.class));
        tables.write(SUBJECTS.formatted("AREA"), CsvTable.read("plan-data/policy-areas.csv", SubjectRow.class));
        tables.write(SUBJECTS.formatted("DUTY"), CsvTable.read("plan-data/duties.csv", SubjectRow.class));
        var stated = CsvTable.read("plan-data/assignments.csv", AssignmentRow.class);
        tables.write(GONE, stated);
        tables.write(STATED, stated);
        passing.workOutTables();
    }
}
