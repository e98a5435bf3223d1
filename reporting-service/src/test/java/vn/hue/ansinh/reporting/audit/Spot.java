package vn.hue.ansinh.reporting.audit;

import java.util.List;
import java.util.Random;

/**
 * A place in the database where somebody might change a letter.
 *
 * @param value how the text is read, as SQL
 * @param put how it is put back, as SQL with a place for it
 */
record Spot(String table, String record, String where, String value, String put, String letters) {
    private static final String TEXT = "abcdefghijklmnopqrstuvwxyz";
    private static final String HEX = "0123456789abcdef";
    private static final String DIGITS = "123456789";
    private static final String URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static final List<Spot> ALL = List.of(
            json("report_version", "version 1", "number = 1", "narrative", "results"),
            plain("report_version", "version 2", "number = 2", "sha256", HEX),
            plain("report_version", "version 2", "number = 2", "submitter", TEXT),
            plain("reported_value", "version 2", "version = 2", "note", TEXT),
            new Spot("reported_value", "version 1", "version = 1", "value::text", "value = '%s'::numeric", DIGITS),
            json("review", "review 1", "version = 1", "why", "reason"),
            plain("review", "review 2", "version = 2", "reviewer", TEXT),
            plain("receipt", "receipt 1", "version = 1", "jws", URL),
            plain("receipt", "receipt 2", "version = 2", "jws", URL),
            plain("trail_entry", "trail 2", "number = 2", "actor", TEXT),
            plain("trail_entry", "trail 3", "number = 3", "content", HEX),
            plain("trail_entry", "trail 4", "number = 4", "previous", HEX),
            plain("trail_entry", "trail 5", "number = 5", "hash", HEX),
            plain("trail_entry", "trail 6", "number = 6", "agency", TEXT.toUpperCase(java.util.Locale.ROOT)),
            plain("report", "report", "true", "submitter", TEXT),
            json("report", "report", "true", "last_return", "reason"));

    private static Spot plain(String table, String record, String where, String column, String letters) {
        return new Spot(table, record, where, column, column + " = '%s'", letters);
    }

    private static Spot json(String table, String record, String where, String column, String member) {
        return new Spot(
                table,
                record,
                where,
                column + " ->> '" + member + "'",
                column + " = jsonb_set(" + column + ", '{" + member + "}', to_jsonb('%s'::text))",
                TEXT);
    }

    static Spot any(Random chance) {
        return ALL.get(chance.nextInt(ALL.size()));
    }

    /** One letter is another one; the same text where the letter is of another kind. */
    String changed(String text, Random chance) {
        int at = chance.nextInt(text.length());
        if (letters.indexOf(text.charAt(at)) < 0) {
            return text;
        }
        return text.substring(0, at) + letters.charAt(chance.nextInt(letters.length())) + text.substring(at + 1);
    }

    String read(String report) {
        return "select " + value + " from " + table + " where " + of(report);
    }

    String write(String report, String text) {
        return "update " + table + " set " + put.formatted(text) + " where " + of(report);
    }

    private String of(String report) {
        return where + " and " + (table.equals("report") ? "id" : "report") + " = '" + report + "'";
    }
}
