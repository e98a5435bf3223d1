package vn.hue.ansinh.reporting.audit;

import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.Desk;

/**
 * A place in the database that somebody with its keys puts otherwise, and then back.
 *
 * @param value what stands there then, as SQL
 */
record Touch(String table, String where, String column, String value) {

    /** @param where may ask for the {@code agency()} of the row's report */
    static Touch at(String table, String where, String column, String value) {
        String agency = "(select r.agency from report r where r.id = t.report)";
        return new Touch(table, where.replace("agency()", agency), column, value);
    }

    /** @return what stood there */
    @Nullable
    String apply(Desk desk) {
        String before = desk.text("select t." + column + "::text from " + table + " t where " + where);
        write(desk, value);
        return before;
    }

    void undo(Desk desk, @Nullable String before) {
        write(desk, before == null ? "null" : "'" + before.replace("'", "''") + "'");
    }

    private void write(Desk desk, String sql) {
        unguarded(desk, table, "update %s t set %s = %s where %s".formatted(table, column, sql, where));
    }

    static void unguarded(Desk desk, String table, String sql) {
        desk.run("alter table %1$s disable trigger user; %2$s; alter table %1$s enable trigger user"
                .formatted(table, sql));
    }
}
