package vn.hue.ansinh.reporting.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.UnreadableText;
import vn.hue.ansinh.kit.workbook.SafeCell;
import vn.hue.ansinh.kit.workbook.Shown;
import vn.hue.ansinh.kit.workbook.TypedNumber;
import vn.hue.ansinh.request.PlainText;

/** One row of a filled-in sheet. What cannot be read is noted with the place where it stands. */
final class FilledRow {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final Part part;
    private final Row row;
    private final Places places;
    private final String pointer;

    FilledRow(Part part, Row row, Places places, String pointer) {
        this.part = part;
        this.row = row;
        this.places = places;
        this.pointer = pointer;
    }

    boolean isBlank(String... fields) {
        return Stream.of(fields).allMatch(field -> written(field).isEmpty());
    }

    @Nullable
    String text(String field) {
        return text(field, pointer + "/" + field);
    }

    /** Null where it is blank, or noted as unreadable. */
    private @Nullable String text(String field, String named) {
        Optional<String> readable = PlainText.of(written(field));
        if (readable.isEmpty()) {
            places.wrong(UnreadableText.at(named), at(field));
        }
        return readable.filter(text -> !text.isEmpty())
                .map(FilledRow::unguarded)
                .orElse(null);
    }

    private String written(String field) {
        Cell cell = cell(field);
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return (isFormula(cell) ? "=" + cell.getFormula() : shown(cell)).strip();
    }

    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        BigDecimal number = number(cell);
        return TypedNumber.isPrintable(number) ? number.toPlainString() : cell.getRawValue();
    }

    /** Text of ours that a spreadsheet would have run was written behind an apostrophe. */
    static String unguarded(String text) {
        String inner = text.startsWith("'") ? text.substring(1) : text;
        return SafeCell.text(inner).equals(text) ? inner : text;
    }

    @Nullable
    String told(String field) {
        return told(field, pointer + "/" + field);
    }

    /** @param named what the content calls it */
    @Nullable
    String told(String field, String named) {
        refuseFormula(field, named);
        return text(field, named);
    }

    /** A word of the enumeration, or null when it is blank or no such word. */
    <T extends Enum<T>> @Nullable T word(String field, Class<T> words) {
        String cell = told(field);
        if (cell == null) {
            return null;
        }
        String code = Choice.code(cell);
        Map<String, T> known = Stream.of(words.getEnumConstants()).collect(Collectors.toMap(Enum::name, one -> one));
        if (!known.containsKey(code)) {
            places.wrong(CellFault.NO_SUCH_CHOICE, pointer + "/" + field, at(field));
        }
        return known.get(code);
    }

    /** Likewise, where nothing may be taken for granted: an empty cell is no choice. */
    <T extends Enum<T>> @Nullable T chosen(String field, Class<T> words) {
        if (told(field) == null) {
            places.wrong(CellFault.NOT_CHOSEN, pointer + "/" + field, at(field));
        }
        return word(field, words);
    }

    @Nullable
    BigDecimal decimal(String field) {
        Cell cell = cell(field);
        if (cell == null || text(field) == null || refuseFormula(field, pointer + "/" + field)) {
            return null;
        }
        Shown shown = Shown.of(cell.getDataFormatString());
        if (cell.getType() != CellType.NUMBER || shown != Shown.NUMBER) {
            places.wrong(CellFault.of(shown), pointer + "/" + field, at(field));
            return null;
        }
        return number(cell);
    }

    private static BigDecimal number(Cell cell) {
        // One that no spreadsheet knows stays as it stands: the rules refuse it, unprinted.
        return TypedNumber.of(cell.getRawValue());
    }

    @Nullable
    LocalDate day(String field) {
        Cell cell = cell(field);
        String text = told(field);
        if (cell == null || text == null || isFormula(cell)) {
            return null;
        }
        try {
            return cell.getType() == CellType.NUMBER ? day(cell) : day(DAYS, text);
        } catch (DateTimeException noDay) {
            places.wrong(CellFault.NO_DAY, pointer + "/" + field, at(field));
            return null;
        }
    }

    private static LocalDate day(Cell cell) {
        if (Shown.of(cell.getDataFormatString()) != Shown.DAY) {
            throw new DateTimeException("A number");
        }
        return cell.asDate().toLocalDate();
    }

    private static LocalDate day(List<DateTimeFormatter> forms, String text) {
        DateTimeFormatter form = text.contains("/") ? forms.get(1) : forms.get(0);
        return LocalDate.parse(text, form);
    }

    /** A formula is not taken for its last result: that is for people to decide. */
    private boolean refuseFormula(String field, String named) {
        Cell cell = cell(field);
        boolean formula = cell != null && isFormula(cell);
        if (formula) {
            places.wrong(CellFault.FORMULA, named, at(field));
        }
        return formula;
    }

    private static boolean isFormula(Cell cell) {
        return cell.getType() == CellType.FORMULA || cell.getFormula() != null;
    }

    private @Nullable Cell cell(String field) {
        return row.getOptionalCell(part.at(field)).orElse(null);
    }

    Places.At at(String field) {
        return new Places.At(part.sheet(), (char) ('A' + part.at(field)) + String.valueOf(row.getRowNum()));
    }
}
