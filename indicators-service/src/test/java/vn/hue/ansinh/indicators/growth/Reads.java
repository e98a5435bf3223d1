package vn.hue.ansinh.indicators.growth;

import java.util.List;
import vn.hue.ansinh.request.Cursor;

/** The reads that stay what they cost, by what must have grown behind them. */
final class Reads {
    static final List<String> OF_EVERY_KIND = List.of(
            "/indicators/IND-02-01/progress",
            "/indicators/IND-02-01/progress?asOf=2025-02-01T00:00:00Z",
            "/indicators/IND-02-01/targets",
            "/indicators/IND-02-01/verdicts",
            "/indicators/IND-02-01/observations?place=46",
            "/indicators/IND-02-01/aggregates?from=2023&to=2023",
            "/indicators/IND-05-02/observations?limit=5&asOf=2025-03-01T01:59:00Z",
            "/indicators/IND-05-02/observations?place=19750&from=2023&to=2023&limit=5",
            "/indicators/IND-05-02/observations?limit=5&cursor="
                    + cursor(
                            "/indicators/IND-05-02/observations?",
                            "2023-12",
                            "19750",
                            "2021-07-01",
                            "",
                            "ETHNICITY=E1",
                            "1"),
            "/observations?limit=5",
            "/observations?limit=5&updatedAfter=2024-06-01T00:00:00Z",
            "/observations?indicator=IND-05-02&limit=5&updatedAfter=2024-06-01T00:00:00Z",
            "/observations?format=CSV&updatedAfter=2024-06-01T00:00:00Z",
            "/public/v1/summary",
            "/public/v1/indicators/IND-05-02",
            "/observations?indicator=IND-05-02&limit=5&cursor="
                    + cursor(
                            "/observations?indicator=IND-05-02",
                            "IND-05-02",
                            "2023-12",
                            "19750",
                            "2021-07-01",
                            "",
                            "ETHNICITY=E1",
                            "1"),
            "/indicators?limit=5",
            "/tasks?limit=5",
            "/progress?limit=5",
            "/progress?limit=5&asOf=2025-02-01T00:00:00Z",
            "/progress/summary",
            "/reconciliation?period=2022");

    // What stands on the last revision of a figure; the history of verdicts shows them all.
    static final List<String> OF_WHAT_HOLDS = List.of(
            "/indicators/IND-02-01/progress",
            "/indicators/IND-02-01/aggregates?from=2022&to=2022",
            "/progress?limit=5",
            "/progress/summary",
            "/reconciliation?period=2022");

    static final List<String> OF_FIGURES = List.of(
            "/indicators/IND-05-02/observations?place=19750&from=2023&to=2023&breakdown=ETHNICITY%3DE1&limit=48",
            "/indicators/IND-05-02/observations?limit=5",
            "/indicators/IND-05-02/observations?limit=5&cursor="
                    + cursor(
                            "/indicators/IND-05-02/observations?",
                            "2023-11",
                            "19750",
                            "2021-07-01",
                            "",
                            "ETHNICITY=E1",
                            "3"),
            "/observations?limit=5",
            "/observations?indicator=IND-05-02&limit=5&cursor="
                    + cursor(
                            "/observations?indicator=IND-05-02",
                            "IND-05-02",
                            "2023-11",
                            "19750",
                            "2021-07-01",
                            "",
                            "ETHNICITY=E1",
                            "3"),
            "/observations?limit=5&updatedAfter=2024-06-01T00:00:00Z",
            "/observations?format=CSV&updatedAfter=2024-06-01T00:00:00Z",
            "/observations?format=CSV&indicator=IND-05-02",
            "/public/v1/indicators/IND-05-02");

    // What is new since an instant is found by ranges of 32 pages, which are looked through whole, and a range or two
    // are
    // always among them; on the other side a small table is read without.
    private static final int PIECES_OF_RANGES = 100;

    private Reads() {}

    /** What may be read beside what is told, however little that is. */
    static int beside(String read) {
        return read.contains("updatedAfter") ? PIECES_OF_RANGES : 0;
    }

    private static String cursor(String list, String... keys) {
        return Cursor.of(List.of(keys), "/api/v1" + list);
    }
}
