package vn.hue.ansinh.indicators.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of an import, by our names and by those of SDMX-CSV; an export has them all. */
enum Column {
    INDICATOR("indicator", "INDICATOR"),
    COMPONENT("component", "COMPONENT"),
    PLACE("place", "REF_AREA"),
    PERIOD("period", "TIME_PERIOD"),
    BREAKDOWN("breakdown", "BREAKDOWN"),
    VALUE("value", "OBS_VALUE"),
    NUMERATOR("numerator", "NUMERATOR"),
    DENOMINATOR("denominator", "DENOMINATOR"),
    STATUS("status", "OBS_STATUS"),
    MISSING_REASON("missingReason", "MISSING_REASON"),
    DEFINITION_VERSION("definitionVersion", "DEFINITION_VERSION"),
    SYNTHETIC("synthetic", "SYNTHETIC"),
    WITHDRAWN("withdrawn", "WITHDRAWN");

    /** Without these nothing can be said; the others may be left out. */
    static final Set<Column> NEEDED = Set.of(INDICATOR, PLACE, PERIOD, VALUE, STATUS);

    /** Columns of the file of rejected rows for what no figure has: while they say it, the row is refused again. */
    static final List<String> BESIDE = List.of("ACTION", "surplus");

    private final String field;
    private final String sdmx;

    Column(String field, String sdmx) {
        this.field = field;
        this.sdmx = sdmx;
    }

    String field() {
        return field;
    }

    boolean isNumber() {
        return this == VALUE || this == NUMERATOR || this == DENOMINATOR;
    }

    static Optional<Column> named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(name) || column.sdmx.equals(name))
                .findFirst();
    }
}
