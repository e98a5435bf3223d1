package vn.hue.ansinh.indicators.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** Which column stands where; columns that an export adds for its readers are known and passed over. */
final class Header {
    static final String ACTION = Column.BESIDE.get(0);
    static final String SURPLUS = Column.BESIDE.get(1);

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");
    private static final Set<String> PASSED_OVER = Set.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            ACTION,
            "id",
            "confidentiality",
            "CONF_STATUS",
            "indicatorName",
            "placeName",
            "unit",
            "revision",
            "revisedFrom",
            "revisedFromStatus",
            "revisedPercent",
            "recordedAt",
            "sourceKind",
            "sourceAgency",
            "sourceTitle",
            "sourceUrl",
            "countedUnder",
            "share",
            "derived",
            "countedValue",
            "countedNumerator",
            "countedDenominator",
            "above",
            "row",
            "sheet",
            "line",
            "warnings",
            "faults",
            "detailVi",
            "detailEn",
            "hintVi",
            "hintEn",
            "REVISION",
            "RECORDED_AT",
            "SOURCE_KIND",
            "SOURCE_AGENCY",
            "SOURCE_TITLE",
            "SOURCE_URL");

    private final List<Optional<Column>> columns = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private final Set<Column> named = EnumSet.noneOf(Column.class);

    Header(List<@Nullable String> names) {
        for (String name : withoutEmptyEnd(names)) {
            String clean = clean(name);
            Optional<Column> column = Column.named(clean);
            column.filter(known -> !named.add(known)).ifPresent(twice -> {
                throw twice(clean);
            });
            boolean isBeside = Column.BESIDE.contains(clean) || clean.equals(Leaves.COLUMN);
            if (isBeside && beside.contains(clean)) {
                throw twice(clean);
            }
            if (column.isEmpty() && !isBeside && !isPassedOver(clean)) {
                throw unknown(clean);
            }
            columns.add(column);
            beside.add(isBeside ? clean : "");
        }
        Column.NEEDED.stream()
                .sorted()
                .filter(needed -> !named.contains(needed))
                .forEach(missing -> {
                    throw refused("Thiếu cột " + missing.field() + ".", "Column " + missing.field() + " is missing.");
                });
    }

    /** Whether somebody meant a table of figures by this, whatever else is wrong with it. */
    static boolean isOfFigures(List<@Nullable String> names) {
        return names.stream().anyMatch(name -> Column.named(clean(name)).equals(Optional.of(Column.INDICATOR)));
    }

    /** Empty cells at the end are what a spreadsheet leaves of a table that was wider once. */
    private static List<@Nullable String> withoutEmptyEnd(List<@Nullable String> names) {
        int end = names.size();
        while (end > 0 && clean(names.get(end - 1)).isEmpty()) {
            end--;
        }
        return names.subList(0, end);
    }

    private static String clean(@Nullable String name) {
        return name == null ? "" : name.strip();
    }

    Set<Column> named() {
        return named;
    }

    int size() {
        return columns.size();
    }

    Optional<Column> at(int index) {
        return columns.get(index);
    }

    boolean isAction(int index) {
        return beside.get(index).equals(ACTION);
    }

    /** Which only a file of rejected rows has. */
    boolean isLeaves(int index) {
        return beside.get(index).equals(Leaves.COLUMN);
    }

    /** Also behind the last name. */
    boolean isSurplus(int index) {
        return index >= size() || beside.get(index).equals(SURPLUS);
    }

    static boolean isPassedOver(String name) {
        return PASSED_OVER.contains(name);
    }

    static FileRefused unknown(String name) {
        return refused("Không có cột \"" + shown(name) + "\".", "There is no column \"" + shown(name) + "\".");
    }

    static FileRefused unknownMember(String name) {
        return new FileRefused(
                "import-header",
                Text.of("Không có trường \"" + shown(name) + "\".", "There is no field \"" + shown(name) + "\"."),
                FileRefused.MEMBERS);
    }

    private static FileRefused twice(String name) {
        return refused("Cột " + name + " có hai lần.", "Column " + name + " stands twice.");
    }

    private static String shown(String name) {
        String whole = UNSEEN.matcher(name).replaceAll("\uFFFD");
        return whole.length() > 40 ? whole.substring(0, 40) : whole;
    }

    private static FileRefused refused(String vi, String en) {
        return new FileRefused("import-header", Text.of(vi, en), FileRefused.COLUMNS);
    }
}
