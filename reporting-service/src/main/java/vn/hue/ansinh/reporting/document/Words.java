package vn.hue.ansinh.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Difference;
import vn.hue.ansinh.reporting.consolidation.Gap;
import vn.hue.ansinh.reporting.consolidation.Goal;
import vn.hue.ansinh.reporting.consolidation.Note;
import vn.hue.ansinh.reporting.consolidation.Row;
import vn.hue.ansinh.reporting.figure.FigureStatus;

/** What stands in a document, in Vietnamese. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final Map<String, String> VERDICTS = Map.ofEntries(
            Map.entry("ACHIEVED", "Đạt"),
            Map.entry("EXCEEDED", "Vượt mục tiêu"),
            Map.entry("ON_TRACK", "Đúng tiến độ"),
            Map.entry("NEEDS_ACCELERATION", "Cần đẩy nhanh"),
            Map.entry("LIMITED", "Còn hạn chế"),
            Map.entry("DETERIORATING", "Đang xấu đi"),
            Map.entry("NOT_ACHIEVED", "Không đạt"),
            Map.entry("MAINTAINED", "Duy trì"),
            Map.entry("AT_RISK", "Có nguy cơ"),
            Map.entry("BREACHED", "Không duy trì được"),
            Map.entry("NO_BASELINE", "Chưa có số gốc"),
            Map.entry("NOT_REPORTED", Words.NOT_REPORTED),
            Map.entry("TOLERANCE_UNDECIDED", "Chưa xác định mức dung sai"));

    static final String NOT_REPORTED = "Chưa có số liệu";
    static final String EMPTY_CELLS =
            "Ô để trống: chưa có báo cáo được chấp nhận nêu số liệu, hoặc các địa phương chưa báo cáo đủ để cộng.";
    private static final String END_UNKNOWN = "Hết thời hạn, chưa đủ số liệu để đánh giá";
    private static final String DEMONSTRATION = " (minh họa)";

    private Words() {}

    /**
     * With the target that it is about where the row names another, and whether it can be taken in earnest. A row without
     * one says why.
     */
    static String verdict(Row row, int year) {
        String verdict = row.verdict();
        if (row.last().value() == null || verdict == null) {
            return row.last().value() == null ? NOT_REPORTED : "Chưa đánh giá";
        }
        Goal on = row.verdictOn();
        return (row.verdictEndUnknown() ? END_UNKNOWN : VERDICTS.getOrDefault(verdict, verdict))
                + (on == null ? "" : ", theo mục tiêu " + goal(on, row.decimals(), year))
                + (row.verdictSynthetic() ? DEMONSTRATION : "");
    }

    static boolean hasEmptyCells(Contents said) {
        return said.rows().stream().flatMap(row -> row.years().stream()).anyMatch(cell -> cell.value() == null);
    }

    /** Of those who are asked and not bound. */
    static String agency(Gap gap) {
        return gap.agencyName() + (gap.obligatory().equals("REQUESTED") ? " (được đề nghị)" : "");
    }

    /** By the name that it bears in its report; its code where none of its reports is there. */
    static String agency(Contents said, String code) {
        return said.reports().stream()
                .filter(report -> report.agency().equals(code))
                .map(Contents.Pinned::agencyName)
                .findFirst()
                .orElse(code);
    }

    static String gap(Gap.Kind kind) {
        return switch (kind) {
            case MISSING -> "Chưa nộp";
            case WAITING -> "Đã nộp, chưa được chấp nhận";
            case TRANSFERRED -> "Đã nộp, nhiệm vụ đã chuyển cơ quan khác";
            case RETURNED -> "Bị trả lại, chưa nộp lại";
            case LATE -> "Nộp muộn";
        };
    }

    static String difference(Difference.Kind kind) {
        return switch (kind) {
            case DEPARTMENT_AND_LOCALITIES -> "Sở và các địa phương";
            case TWO_DEPARTMENTS -> "Hai sở";
        };
    }

    static String note(@Nullable Note note) {
        if (note == null) {
            return "";
        }
        return (note.outcome() == Note.Outcome.RESOLVED ? "Đã xử lý: " : "Ghi nhận: ") + note.text();
    }

    /** What the year is to reach; the year is named where it is a later one. */
    static String goal(Row row, int year) {
        Goal goal = row.target();
        return goal == null ? "" : goal(goal, row.decimals(), year);
    }

    private static String goal(Goal goal, int decimals, int year) {
        String bound = figure(goal.value(), decimals);
        String wanted =
                switch (Objects.requireNonNullElse(goal.comparator(), "")) {
                    case "GT" -> "> " + bound;
                    case "GE" -> "≥ " + bound;
                    case "LT" -> "< " + bound;
                    case "LE" -> "≤ " + bound;
                    case "RANGE" -> figure(goal.low(), decimals) + "-" + figure(goal.high(), decimals);
                    case "APPROX" -> "khoảng " + bound;
                    default -> bound;
                };
        return goal.year() == year ? wanted : (wanted + " (" + goal.year() + ")").strip();
    }

    static String figure(@Nullable BigDecimal value, int decimals) {
        return value == null ? "" : number(value.setScale(Decimals.enough(value, decimals)));
    }

    static String rounded(BigDecimal value, int decimals) {
        return number(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * What a reader must know of a figure before trusting it.
     *
     * @param column of the table, where only the year itself may be headed as an estimate
     */
    static String mark(Contents said, Row.Cell cell, int column) {
        boolean saidAbove = column == 1 && Headings.isEstimate(said);
        String marks = Stream.of(doubt(cell, saidAbove), cell.synthetic() ? "minh họa" : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(", "));
        return cell.value() == null || marks.isEmpty() ? "" : " (" + marks + ")";
    }

    private static String doubt(Row.Cell cell, boolean saidAbove) {
        if (cell.status() == FigureStatus.E) {
            return saidAbove ? "" : "ước";
        }
        return cell.status() == FigureStatus.P ? "sơ bộ" : "";
    }

    /** 16600.5 as it is written here: 16.600,5. */
    static String number(BigDecimal value) {
        String[] parts = value.toPlainString().split("\\.", 2);
        String whole = parts[0].replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ".");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }

    static String moment(String offsetDateTime) {
        return MOMENT.format(OffsetDateTime.parse(offsetDateTime));
    }

    /** As in the text of a letter: a zero before days below 10 and the first two months, and no other (Decree 30/2020). */
    static String writtenDay(String date) {
        LocalDate day = LocalDate.parse(date);
        String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** 2023-06-30 as it is written in a table: 30/06/2023. */
    static String plainDay(String date) {
        return DAY.format(LocalDate.parse(date));
    }

    static String day(@Nullable String offsetDateTime) {
        return offsetDateTime == null ? "" : DAY.format(OffsetDateTime.parse(offsetDateTime));
    }
}
