package vn.hue.ansinh.agencies.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who does what for each thing on a day: a row for each thing that is known or assigned, a column for each role. */
@ApplicationScoped
class Matrix {
    private static final String ROWS = """
            with open as (
                select * from assignment
                where not withdrawn and cast(:on as date) between valid_from and coalesce(valid_to, 'infinity')),
            there as materialized (select * from subjects_on(:on)),
            known as (
                select kind, code from there
                union select 'AREA', area from there where area is not null
                union select subject_kind, subject from open)
            select k.kind, k.code,
                   array_agg(o.agency order by o.agency) filter (where o.role = 'LEAD'),
                   array_agg(o.agency order by o.agency) filter (where o.role = 'COORDINATE'),
                   array_agg(o.agency order by o.agency) filter (where o.role = 'REPORT'),
                   array_agg(o.agency order by o.agency) filter (where o.role = 'CONSOLIDATE'),
                   array_agg(o.agency order by o.agency) filter (where o.role = 'MONITOR'),
                   array_agg(o.agency order by o.agency) filter (where o.role = 'REQUESTED')
            from known k left join open o on o.subject_kind = k.kind and o.subject = k.code
            where cast(:kind as text) is null or k.kind = :kind
            group by k.kind, k.code order by k.kind, k.code
            """;

    private final EntityManager database;

    Matrix(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    MatrixView on(LocalDate day, @Nullable String kind) {
        List<Tuple> rows = database.createNativeQuery(ROWS, Tuple.class)
                .setParameter("on", day)
                .setParameter("kind", kind)
                .getResultList();
        return new MatrixView(
                day,
                rows.stream()
                        .map(row -> new MatrixView.Row(
                                row.get(0, String.class),
                                row.get(1, String.class),
                                agencies(row, 2),
                                agencies(row, 3),
                                agencies(row, 4),
                                agencies(row, 5),
                                agencies(row, 6),
                                agencies(row, 7)))
                        .toList());
    }

    private static List<String> agencies(Tuple row, int column) {
        String[] found = row.get(column, String[].class);
        return found == null ? List.of() : List.of(found);
    }
}
