package vn.hue.ansinh.indicators.observation;

import java.util.List;

/**
 * The two ways through figures, both in the order of an index, so that nothing has to be sorted. In SQL {@code o} is where
 * the way is and {@code k} what is told there; the keys of both are the same. The instant as of which it is told is bound
 * once, in {@link #from} or else in {@link #condition}.
 */
public enum Walk {
    /** From one revision to the next. */
    REVISIONS("cross join lateral (select o.*) k", "k.recorded_at <= ?", ", o.revision", ", cast(? as int)"),

    /**
     * From one series to the next: its revision 1 stands for it, and the last that is known is one step into the unique
     * index, however many there are. It says "limit": statistics would make a join of it.
     */
    SERIES("""
            cross join lateral (
                select n.* from observation n
                where n.indicator = o.indicator and n.period = o.period and n.place_code = o.place_code
                  and n.place_valid_from = o.place_valid_from and n.component_key = o.component_key
                  and n.breakdown_key = o.breakdown_key and n.recorded_at <= ?
                order by n.revision desc limit 1) k""", "o.revision = 1", "", "");

    private static final String KEYS = "o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key";

    private final String told;
    private final String condition;
    private final String revision;
    private final String itsValue;

    Walk(String told, String condition, String revision, String itsValue) {
        this.told = told;
        this.condition = condition;
        this.revision = revision;
        this.itsValue = itsValue;
    }

    public String from() {
        return " from observation o " + told + ' ';
    }

    public String condition() {
        return condition;
    }

    public String order() {
        return " order by o.indicator, " + KEYS + revision;
    }

    /** Behind a row of the only indicator: with that in front PostgreSQL would walk to the page from its first row. */
    public String behind() {
        return "(" + KEYS + revision + ") > (?, ?, cast(? as date), ?, ?" + itsValue + ")";
    }

    /** Behind a row of any indicator. */
    public String behindAny() {
        return "(o.indicator, " + KEYS + revision + ") > (?, ?, ?, cast(? as date), ?, ?" + itsValue + ")";
    }

    /** Without the revision, the last of the keys, where each series has one row. */
    public List<Object> keys(List<Object> sortKeys) {
        return this == SERIES ? sortKeys.subList(0, sortKeys.size() - 1) : sortKeys;
    }
}
