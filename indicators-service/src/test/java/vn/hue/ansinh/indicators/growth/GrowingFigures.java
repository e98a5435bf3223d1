package vn.hue.ansinh.indicators.growth;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.indicators.Books;

/** Lets the history grow as years of work would: other groups and months, or one figure again and again. */
@ApplicationScoped
public class GrowingFigures {
    public static final int FEW = 5;
    public static final int HUNDRED_TIMES_AS_MANY = 500;

    /** One figure so often, and so often more: what goes through all of them does more than another plan may. */
    static final int OFTEN = 500;

    static final int HUNDRED_TIMES_AS_OFTEN = 50_000;
    static final int MONTHS_AND_PLACES = 60;

    /** Of it the tables of the Plan have no figure. */
    static final String NEVER_STATED = "IND-09-01";

    private static final String GROW = """
            insert into observation (id, indicator, place_code, place_valid_from, period, breakdown, value, numerator,
                   denominator, status, synthetic, definition_version, revision, source_kind, source_import, recorded_at)
            select uuidv7(), '%s', p.code, p.valid_from,
                   to_char(date '2023-01-01' + make_interval(months => m), 'YYYY-MM'), 'ETHNICITY=E' || g, 50, 50, 100,
                   'A', false, 1, 1, 'IMPORT', uuidv7(), timestamptz '2024-02-01'
            from generate_series(%d, %d) g, generate_series(0, 11) m,
                 (select code, valid_from from place where level = 'COMMUNE' and valid_from = '2021-07-01'
                  order by code limit 5) p
            """;

    private static final String REVISE = """
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                   definition_version, revision, source_kind, source_import, recorded_at)
            select uuidv7(), 'IND-02-01', '46', date '1989-07-01', '2022', 3.56, 'A', false, 2, last.revision + g, 'IMPORT',
                   uuidv7(), timestamptz '2024-02-01'
            from generate_series(1, %d) g, (
                select max(revision) as revision from observation
                where indicator = 'IND-02-01' and place_code = '46' and period = '2022') last
            """;

    private static final String REVISE_A_GROUP = """
            insert into observation (id, indicator, place_code, place_valid_from, period, breakdown, value, numerator,
                   denominator, status, synthetic, definition_version, revision, source_kind, source_import, recorded_at)
            select uuidv7(), o.indicator, o.place_code, o.place_valid_from, o.period, o.breakdown, 50, 50, 100,
                   'A', false, 1, o.last + g, 'IMPORT', uuidv7(), timestamptz '2024-02-01'
            from generate_series(1, %d) g, (
                select indicator, place_code, place_valid_from, period, breakdown, max(revision) as last
                from observation where indicator = 'IND-05-02' and breakdown = 'ETHNICITY=E1'
                group by 1, 2, 3, 4, 5) o
            """;

    private final Books books;

    GrowingFigures(Books books) {
        this.books = books;
    }

    /** By these groups, in every month and several communes. */
    public void groups(int from, int to) {
        books.run(GROW.formatted("IND-05-02", from, to));
        books.run("vacuum (analyze) observation");
    }

    /** A hundred of them, each row of some thousands of bytes. */
    public void groupsOfALongTitle() {
        String grow = GROW.replace("source_import, recorded_at", "source_import, source_title, recorded_at")
                .replace("uuidv7(), timestamptz", "uuidv7(), repeat('Niên giám ', 200), timestamptz");
        books.run(grow.formatted("IND-05-02", 1, 100));
    }

    /** As an import that is killed leaves them: nobody sees them, and PostgreSQL takes the table for an empty one. */
    public void groupsOfAKilledImport(int from, int to) {
        books.run("do $$ begin " + GROW.formatted(NEVER_STATED, from, to)
                + "; raise 'killed'; exception when raise_exception then null;" + " end $$");
        books.run("vacuum (analyze, truncate off) observation");
    }

    /** By these groups, of which the statistics know nothing yet. */
    public void newGroups(int from, int to) {
        books.run(GROW.formatted(NEVER_STATED, from, to));
    }

    /** The poverty rate of the province in one year, once more so often. */
    public void revisions(int many) {
        books.run(REVISE.formatted(many));
        books.run("vacuum (analyze) observation");
    }

    /** Each figure of the first group, once more so often. */
    void revisionsOfAGroup(int many) {
        books.run(REVISE_A_GROUP.formatted(many));
        books.run("vacuum (analyze) observation");
    }

    int ofGroups() {
        return books.count("observation where breakdown like 'ETHNICITY=E%'");
    }
}
