package vn.hue.ansinh.indicators.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Period;

/** A row in the text format of PostgreSQL's COPY. */
final class CopyLine {
    private static final String NULL = "\\N";
    private static final int LONGEST_RAW = 200;

    private final StringBuilder line = new StringBuilder(160);

    static byte[] of(Combinations.Numbered numbered) {
        StagedRow row = numbered.row();
        Period days = numbered.isNew() ? row.days() : null;
        List<String> dimensions = numbered.isNew() ? row.dimensions() : List.of();
        return new CopyLine()
                .cell(String.valueOf(row.number()))
                .cell(row.indicator())
                .cell(row.component())
                .cell(row.place())
                .cell(row.period())
                .cell(days == null ? null : days.start().toString())
                .cell(days == null ? null : days.end().toString())
                .cell(row.breakdown())
                .cell(dimensions.isEmpty() ? null : array(List.copyOf(dimensions)))
                .cell(row.value())
                .cell(row.numerator())
                .cell(row.denominator())
                .cell(row.status())
                .cell(row.missingReason())
                .cell(row.definitionVersion())
                .cell(String.valueOf(row.synthetic()))
                .cell(String.valueOf(row.withdrawn()))
                .cell(row.faults())
                .cell(row.raw().isEmpty() ? null : array(row.raw()))
                .cell(String.valueOf(row.line()))
                .cell(String.valueOf(numbered.key()))
                .cell(row.leaves())
                .bytes();
    }

    private CopyLine cell(@Nullable String text) {
        if (line.length() > 0) {
            line.append('\t');
        }
        if (text == null) {
            line.append(NULL);
        } else {
            for (int index = 0; index < text.length(); index++) {
                escaped(text.charAt(index));
            }
        }
        return this;
    }

    private void escaped(char letter) {
        switch (letter) {
            case '\\' -> line.append("\\\\");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case 0 -> line.append('\uFFFD');
            default -> line.append(letter);
        }
    }

    private static String array(List<@Nullable String> items) {
        return items.stream().map(CopyLine::item).collect(Collectors.joining(",", "{", "}"));
    }

    private static String item(@Nullable String item) {
        if (item == null) {
            return "NULL";
        }
        String bounded = item.length() > LONGEST_RAW ? item.substring(0, LONGEST_RAW) : item;
        return '"' + bounded.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private byte[] bytes() {
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
