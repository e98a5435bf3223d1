package vn.hue.ansinh.reporting.submission;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hue.ansinh.kit.problem.KeptJson;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.Findings;
import vn.hue.ansinh.reporting.figure.MadeAgainst;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;
import vn.hue.ansinh.reporting.report.ReportEvent;

/** All versions that were handed in, their figures one row each, written and read set at a time. */
@ApplicationScoped
public class Versions {
    // All in one way to the database.
    private static final String KEEP = """
        with version as (
          insert into report_version (report, number, narrative, tasks, spending, incomplete, made_against,
            sha256, submitted_at, submitter)
          values (:report, :number, cast(:narrative as jsonb), cast(:tasks as jsonb),
            cast(:spending as jsonb), cast(:incomplete as text), cast(:against as jsonb), :sha256, :at, :by)
        ), files as (
          insert into version_attachment (report, version, line, file, name, type, size, sha256)
          select :report, :number, line - 1, (f ->> 'id')::uuid, f ->> 'name', f ->> 'type', (f ->> 'size')::bigint,
            f ->> 'sha256'
          from jsonb_array_elements(cast(:files as jsonb)) with ordinality as attached(f, line)
        )
        insert into reported_value (report, version, line, indicator, component, place, breakdown,
          value, numerator, denominator, status, missing_reason, note, synthetic, justification)
        select :report, :number, line - 1, f ->> 'indicator', f ->> 'component', f ->> 'place', f ->> 'breakdown',
          (f ->> 'value')::numeric, (f ->> 'numerator')::numeric, (f ->> 'denominator')::numeric,
          f ->> 'status', f ->> 'missingReason', f ->> 'note', (f ->> 'synthetic')::boolean,
          f ->> 'justification'
        from jsonb_array_elements(cast(:figures as jsonb)) with ordinality as stated(f, line)
        """;
    private static final String READ = """
        select v.number, v.narrative::text as narrative, v.tasks::text as tasks, v.spending::text as spending,
          v.incomplete, v.made_against::text as against, v.sha256, v.submitted_at,
          (select max(t.at) from trail_entry t
           where t.report = v.report and t.action = 'WITHDRAWN' and t.version = v.number) as withdrawn_at,
          coalesce((select jsonb_agg(jsonb_build_object(
            'indicator', f.indicator, 'component', f.component, 'place', f.place, 'breakdown', f.breakdown,
            'value', f.value, 'numerator', f.numerator, 'denominator', f.denominator, 'status', f.status,
            'missingReason', f.missing_reason, 'note', f.note, 'synthetic', f.synthetic,
            'justification', f.justification) order by f.line)
            from reported_value f where f.report = v.report and f.version = v.number), '[]')::text as figures,
          coalesce((select jsonb_agg(jsonb_build_object(
            'id', a.file, 'name', a.name, 'type', a.type, 'size', a.size, 'sha256', a.sha256) order by a.line)
            from version_attachment a where a.report = v.report and a.version = v.number), '[]')::text as attachments
        from report_version v
        where v.report = :report and v.number >= :first
        order by v.number limit :limit
        """;

    private final EntityManager database;
    private final ObjectMapper json;

    Versions(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void keep(ReportEvent.Submitted submitted, Findings found, String submitter) {
        Content content = found.content();
        database.createNativeQuery(KEEP)
                .setParameter("report", submitted.report())
                .setParameter("number", submitted.version())
                .setParameter("narrative", KeptJson.write(json, content.narrative()))
                .setParameter("tasks", KeptJson.write(json, content.tasks()))
                .setParameter("spending", KeptJson.write(json, content.spending()))
                .setParameter("incomplete", content.incomplete())
                .setParameter("against", KeptJson.write(json, found.against()))
                .setParameter("sha256", submitted.sha256())
                .setParameter("at", submitted.submittedAt())
                .setParameter("by", submitter)
                .setParameter("figures", KeptJson.write(json, content.figures()))
                .setParameter("files", KeptJson.write(json, content.attachments()))
                .executeUpdate();
    }

    /** In the order of their numbers, at most so many from the first one on. */
    public List<Version> from(UUID report, int first, int limit) {
        return database.createNativeQuery(READ, Tuple.class)
                .setParameter("report", report)
                .setParameter("first", first)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> version(report, (Tuple) row))
                .toList();
    }

    /** One that is there. */
    Version one(UUID report, int number) {
        return from(report, number, 1).get(0);
    }

    private Version version(UUID report, Tuple row) {
        List<Figure> figures = read(row.get("figures", String.class), new TypeReference<List<Figure>>() {});
        Narrative narrative = read(row.get("narrative", String.class), new TypeReference<Narrative>() {});
        List<TaskNote> tasks = read(row.get("tasks", String.class), new TypeReference<List<TaskNote>>() {});
        List<Spending> spending = read(row.get("spending", String.class), new TypeReference<List<Spending>>() {});
        List<AttachedFile> files =
                read(row.get("attachments", String.class), new TypeReference<List<AttachedFile>>() {});
        return new Version(
                report,
                row.get("number", Integer.class),
                new Content(figures, narrative, tasks, spending, row.get("incomplete", String.class), files),
                row.get("sha256", String.class),
                row.get("submitted_at", Instant.class),
                row.get("withdrawn_at", Instant.class),
                read(row.get("against", String.class), new TypeReference<List<MadeAgainst>>() {}));
    }

    private <T> T read(String text, TypeReference<T> type) {
        return KeptJson.read(json, text, type);
    }
}
