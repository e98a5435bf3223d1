package vn.hue.ansinh.indicators.opendata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Walk;
import vn.hue.ansinh.indicators.place.AskedPlace;
import vn.hue.ansinh.indicators.place.Structure;

/**
 * The conditions of a question and what is bound to them. Only the conditions that were asked for are there, so that the
 * database can plan for them; all of them are constants of this code, nothing of a caller's text becomes SQL.
 */
final class Selection {
    // One step in the unique index for each row. Not "=", which PostgreSQL takes for so rare that it would rather
    // collect
    // and sort what is asked for than stop after a page of it.
    private static final String HIGHEST_KNOWN = """
            o.revision >= (
                select n.revision from observation n
                where n.indicator = o.indicator and n.period = o.period and n.place_code = o.place_code
                  and n.place_valid_from = o.place_valid_from and n.component_key = o.component_key
                  and n.breakdown_key = o.breakdown_key and n.recorded_at <= ?
                order by n.revision desc limit 1)""";

    // Where figures that were taken back are told of, one that gave way to an invented one was taken back as well.
    private static final String REAL_BEFORE = """
            (not o.synthetic or o.revision > 1 and exists (
                select from observation n
                where n.indicator = o.indicator and n.period = o.period and n.place_code = o.place_code
                  and n.place_valid_from = o.place_valid_from and n.component_key = o.component_key
                  and n.breakdown_key = o.breakdown_key and n.revision < o.revision and n.recorded_at <= ?
                  and not n.synthetic))""";

    static final String ONE_INDICATOR = "o.indicator = ?";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final Instant asOf;
    private final Walk walk;
    private final boolean tellsTakenBack;
    private boolean tellsInvented = true;
    private Structure structure = Structure.AS_REPORTED;

    private Selection(Instant asOf, Walk walk, boolean tellsTakenBack) {
        this.asOf = asOf;
        this.walk = walk;
        this.tellsTakenBack = tellsTakenBack;
        always(walk.condition(), asOf.atOffset(ZoneOffset.UTC));
    }

    /** Every revision, as somebody stated it. */
    static Selection ofFigures(Instant asOf) {
        return new Selection(asOf, Walk.REVISIONS, false);
    }

    /** @param updatedAfter then figures that were taken back are among the answers, so that copies can follow */
    static Selection of(Instant asOf, @Nullable Instant updatedAfter, boolean history) {
        if (!history && updatedAfter == null) {
            Selection selection = new Selection(asOf, Walk.SERIES, false);
            selection.always("not k.withdrawn");
            return selection;
        }
        Selection selection = new Selection(asOf, Walk.REVISIONS, true);
        if (updatedAfter != null) {
            selection.always("o.recorded_at > ?", updatedAfter.atOffset(ZoneOffset.UTC));
        }
        if (!history) {
            selection.always(HIGHEST_KNOWN, asOf.atOffset(ZoneOffset.UTC));
        }
        return selection;
    }

    /** An empty text asks for nothing. */
    void only(String condition, Object value) {
        if (!value.equals("")) {
            conditions.add(condition);
            values.add(value);
        }
    }

    void always(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
    }

    /** Goes on behind the row with these keys, beginning with the indicator. */
    void after(List<Object> keys) {
        List<Object> passed = walk.keys(keys);
        if (conditions.contains(ONE_INDICATOR)) {
            conditions.add(walk.behind());
            values.addAll(passed.subList(1, passed.size()));
        } else {
            conditions.add(walk.behindAny());
            values.addAll(passed);
        }
    }

    /** Of one place of the structure, or of every place. */
    void in(Structure structure, AskedPlace asked) {
        this.structure = structure;
        if (!structure.isAsReported() && !asked.isAny()) {
            // By the codes alone the index is searched for each place, and not walked along from one to the next.
            always("o.place_code = any (string_to_array(?, ','))", String.join(",", structure.originCodes()));
            always(
                    "o.place_code || '@' || o.place_valid_from = any (string_to_array(?, ','))",
                    String.join(",", structure.origins()));
            return;
        }
        only("o.place_code = ?", asked.code());
        Optional.ofNullable(asked.since()).ifPresent(since -> only("o.place_valid_from = ?", since));
    }

    /** Tells of no invented figure; of one that took the place of a real one, that this was taken back. */
    void withoutInvented() {
        tellsInvented = false;
        if (tellsTakenBack) {
            always(REAL_BEFORE, asOf.atOffset(ZoneOffset.UTC));
        } else {
            always("not k.synthetic");
        }
    }

    boolean tellsInvented() {
        return tellsInvented;
    }

    Instant asOf() {
        return asOf;
    }

    Structure structure() {
        return structure;
    }

    /** In front of {@link #where}; nothing is bound between the two but the instant, as often as it likes. */
    String from() {
        return walk.from();
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    String order() {
        return walk.order();
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
