package vn.hue.ansinh.indicators.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hue.ansinh.indicators.Books;

/** A province of three districts, and what they state. */
@ApplicationScoped
class SomeDistricts {
    private static final String STATE = """
            insert into observation (id, indicator, component, breakdown, place_code, place_valid_from, period, value, numerator,
                denominator, status, missing_reason, synthetic, definition_version, revision, source_kind, source_agency,
                source_report, source_report_version, recorded_at)
            select gen_random_uuid(), '%1$s', %12$s, %13$s, '%2$s', (select max(valid_from) from place where code = '%2$s'), '%3$s', %4$s, %5$s, %6$s, '%7$s', %8$s, %9$s,
                %10$d,
                1 + count(*), 'REPORT', 'UBND', gen_random_uuid(), 1, timestamptz '%11$s'
            from observation where indicator = '%1$s' and place_code = '%2$s' and period = '%3$s'
                and component is not distinct from %12$s and breakdown is not distinct from %13$s
            """;

    private final Books books;

    SomeDistricts(Books books) {
        this.books = books;
    }

    void exist() {
        books.run("delete from place where code like 'T%'");
        place("T9", "PROVINCE", null, "2021-07-01", "2024-12-31");
        place("T1", "DISTRICT", "T9@2021-07-01", "2021-07-01", "2024-12-31");
        place("T2", "DISTRICT", "T9@2021-07-01", "2021-07-01", "2024-12-31");
        place("T3", "DISTRICT", "T9@2021-07-01", "2021-07-01", "2024-12-31");
    }

    /** On 1 January 2025 T1 and T2 become T4, T3 is divided into T5 and T6, and the province T9 becomes T8. */
    void areReorganised() {
        exist();
        place("T8", "PROVINCE", null, "2025-01-01", "2030-12-31");
        for (String code : new String[] {"T4", "T5", "T6"}) {
            place(code, "DISTRICT", "T8@2025-01-01", "2025-01-01", "2030-12-31");
        }
        edge("T9@2021-07-01", "T8@2025-01-01", "1", "1");
        edge("T1@2021-07-01", "T4@2025-01-01", "1", "null");
        edge("T2@2021-07-01", "T4@2025-01-01", "1", "null");
        edge("T3@2021-07-01", "T5@2025-01-01", "0.6", "1");
        edge("T3@2021-07-01", "T6@2025-01-01", "0.4", "1");
    }

    void areForgotten() {
        books.run("delete from place_edge where successor like 'T%' or successor like '46@%'");
        books.run("delete from place where code like 'T%' or code = '46'");
    }

    void edge(String from, String to, String share, String origin) {
        books.run("insert into place_edge values ('%s', '%s', %s, %s)".formatted(from, to, share, origin));
    }

    void place(String code, String level, String parent, String from, String to) {
        books.run("insert into place values ('%s', '%s', '%s', '%s', '%s', %s, 1)"
                .formatted(code, from, to, level, code, parent == null ? "null" : "'" + parent + "'"));
    }

    Stating state(String indicator, String period) {
        return new Stating(indicator, period, "2023-01-01T00:00:00+07:00", "A", 1, false, "null", "null");
    }

    /** What the figures that follow have in common. */
    final class Stating {
        private final String indicator;
        private final String period;
        private final String at;
        private final String status;
        private final int definition;
        private final boolean synthetic;
        private final String component;
        private final String breakdown;

        Stating(
                String indicator,
                String period,
                String at,
                String status,
                int definition,
                boolean synthetic,
                String component,
                String breakdown) {
            this.indicator = indicator;
            this.period = period;
            this.at = at;
            this.status = status;
            this.definition = definition;
            this.synthetic = synthetic;
            this.component = component;
            this.breakdown = breakdown;
        }

        Stating at(String later) {
            return new Stating(indicator, period, later, status, definition, synthetic, component, breakdown);
        }

        Stating by(int version) {
            return new Stating(indicator, period, at, status, version, synthetic, component, breakdown);
        }

        Stating component(String code) {
            return new Stating(indicator, period, at, status, definition, synthetic, "'" + code + "'", breakdown);
        }

        Stating of(String group) {
            return new Stating(indicator, period, at, status, definition, synthetic, component, "'" + group + "'");
        }

        Stating estimated() {
            return new Stating(indicator, period, at, "E", definition, synthetic, component, breakdown);
        }

        Stating invented() {
            return new Stating(indicator, period, at, status, definition, true, component, breakdown);
        }

        Stating value(String place, String value) {
            return row(place, value, "null", "null", status, "null");
        }

        Stating ratio(String place, int numerator, int denominator) {
            return row(place, "1", "" + numerator, "" + denominator, status, "null");
        }

        Stating missing(String place, String reason) {
            return row(place, "null", "null", "null", "M", "'" + reason + "'");
        }

        /** What was stated before is taken back. */
        Stating takenBack(String place) {
            books.run(STATE.replace("recorded_at)", "recorded_at, withdrawn)")
                    .replace("'%11$s'\n", "'%11$s', true\n")
                    .formatted(
                            indicator,
                            place,
                            period,
                            null,
                            null,
                            null,
                            "M",
                            null,
                            synthetic,
                            definition,
                            at,
                            component,
                            breakdown));
            return this;
        }

        private Stating row(String place, String value, String above, String below, String letter, String why) {
            books.run(STATE.formatted(
                    indicator,
                    place,
                    period,
                    value,
                    above,
                    below,
                    letter,
                    why,
                    synthetic,
                    definition,
                    at,
                    component,
                    breakdown));
            return this;
        }
    }
}
