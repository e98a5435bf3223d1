package vn.hue.ansinh.indicators.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Period;

/** Rows in the text format of PostgreSQL's COPY, gathered in one buffer for the whole file and handed on in pieces. */
final class CopyLines {
    // Named, so that an instance that does not know a new column yet leaves it empty. Frozen, as the table is made in
    // the same transaction: none of its readers has to find out, and note, whether each row is committed.
    static final String COPY = """
            copy {rows} (row, indicator, component, place, period, period_start, period_end, breakdown, dimensions, value,
                numerator, denominator, status, missing_reason, definition_version, synthetic, withdrawn, faults, raw,
                line, key, leaves, sheet) from stdin (freeze)
            """;

    private static final int PIECE = 1 << 18;
    private static final int LONGEST_RAW = 200;
    private static final int MOST_OF_A_BYTE = 3;
    private static final int BETWEEN = 128;
    private static final byte[] NULL = {'\\', 'N'};
    private static final byte[] UNFIT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;
    private byte[] bytes = new byte[2 * PIECE];
    private int length;

    CopyLines(OutputStream out) {
        this.out = out;
    }

    void write(Combinations.Numbered numbered) {
        StagedRow row = numbered.row();
        Period days = numbered.isNew() ? row.days() : null;
        List<String> dimensions = numbered.isNew() ? row.dimensions() : List.of();
        cell(String.valueOf(row.number()));
        cell(row.indicator());
        cell(row.component());
        cell(row.place());
        cell(row.period());
        cell(days == null ? null : days.start().toString());
        cell(days == null ? null : days.end().toString());
        cell(row.breakdown());
        cell(dimensions.isEmpty() ? null : array(List.copyOf(dimensions)));
        cell(row.value());
        cell(row.numerator());
        cell(row.denominator());
        cell(row.status());
        cell(row.missingReason());
        cell(row.definitionVersion());
        cell(String.valueOf(row.synthetic()));
        cell(String.valueOf(row.withdrawn()));
        cell(row.faults());
        cell(row.raw().isEmpty() ? null : array(row.raw()));
        cell(String.valueOf(row.line()));
        cell(String.valueOf(numbered.key()));
        cell(row.leaves());
        cell(row.sheet());
        end();
    }

    void flush() {
        try {
            out.write(bytes, 0, length);
            length = 0;
        } catch (IOException lost) {
            throw WorkingAside.lostDatabase(lost);
        }
    }

    private void cell(@Nullable String text) {
        if (text == null) {
            put(NULL);
        } else {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            makeRoom(MOST_OF_A_BYTE * encoded.length);
            for (byte each : encoded) {
                put(each);
            }
        }
        bytes[length++] = '\t';
    }

    /** And some for what stands between cells, and for those that are empty. */
    private void makeRoom(int more) {
        if (bytes.length - length < more + BETWEEN) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }

    private void put(byte each) {
        switch (each) {
            case '\\' -> escaped(each);
            case '\t' -> escaped((byte) 't');
            case '\n' -> escaped((byte) 'n');
            case '\r' -> escaped((byte) 'r');
            case 0 -> put(UNFIT);
            default -> bytes[length++] = each;
        }
    }

    private void put(byte[] some) {
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
    }

    private void escaped(byte letter) {
        bytes[length++] = '\\';
        bytes[length++] = letter;
    }

    private void end() {
        bytes[length - 1] = '\n';
        if (length >= PIECE) {
            flush();
        }
    }

    private static String array(List<@Nullable String> items) {
        return items.stream().map(CopyLines::item).collect(Collectors.joining(",", "{", "}"));
    }

    private static String item(@Nullable String item) {
        if (item == null) {
            return "NULL";
        }
        // What was cut off is said, or a number would be left of a cell that was refused for its end.
        String bounded = item.length() > LONGEST_RAW ? item.substring(0, LONGEST_RAW) + '\u2026' : item;
        return '"' + bounded.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
