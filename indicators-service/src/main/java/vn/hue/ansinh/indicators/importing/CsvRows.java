package vn.hue.ansinh.indicators.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * CSV in UTF-8 (RFC 4180), parted by comma, semicolon or tab, as the header shows; which of them it is tells how its
 * numbers are written ({@link Marks}).
 */
final class CsvRows implements RowReader {
    private static final int LONGEST_CELL_CHARACTERS = 64 * 1024;
    private static final int HEADER_CHARACTERS = 4 * 1024;
    private static final String NAMES_SEPARATOR = "sep=";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public FileLook read(Path file, RowSink sink) throws IOException {
        int row = 0;
        long line = 1;
        try (Reader text = strict(file)) {
            char separator = separator(start(text));
            Marks marks = marks(separator);
            CloseableIterator<CsvRecord> records = records(text, separator);
            Header header = header(records, separator);
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                if (!isBlank(record)) {
                    sink.take(row(++row, record, header, marks));
                }
            }
            return FileLook.of(marks);
        } catch (CsvParseException unreadable) {
            throw ofText(unreadable.getCause(), line + 1);
        } catch (UncheckedIOException | CharacterCodingException unreadable) {
            throw ofText(
                    unreadable instanceof UncheckedIOException wrapped ? wrapped.getCause() : unreadable, line + 1);
        }
    }

    /** Commas alone are what a spreadsheet leaves of an empty row, and count as little as one. */
    private static Header header(Iterator<CsvRecord> records, char separator) {
        while (records.hasNext()) {
            CsvRecord record = records.next();
            if (!isBlank(record) && !namesTheSeparator(record, separator)) {
                return new Header(new ArrayList<>(record.getFields()));
            }
        }
        throw FileRefused.broken("Tệp trống.", "The file is empty.");
    }

    /** {@code sep=;} in front of everything, in quotes or not, is how a spreadsheet is told what parts the cells. */
    private static boolean namesTheSeparator(CsvRecord record, char separator) {
        String first = record.getField(0);
        return record.getStartingLineNumber() == 1
                && (first.equalsIgnoreCase(NAMES_SEPARATOR) || first.equalsIgnoreCase(NAMES_SEPARATOR + separator))
                && record.getFields().stream().skip(1).allMatch(Cells::isEmpty);
    }

    private static FileRefused ofText(@Nullable Throwable cause, long line) {
        return cause instanceof CharacterCodingException
                ? FileRefused.encoding(line)
                : FileRefused.broken(
                        "Không đọc được từ dòng " + line + ": dấu nháy chưa đóng hoặc ô quá dài.",
                        "Cannot be read from line " + line + " on: an open quote or an endless cell.");
    }

    private static boolean isBlank(CsvRecord record) {
        for (int index = 0; index < record.getFieldCount(); index++) {
            if (!Cells.isEmpty(record.getField(index))) {
                return false;
            }
        }
        return true;
    }

    private static RawRow row(int number, CsvRecord sent, Header header, Marks marks) {
        RawRow row = RawRow.empty(number, (int) sent.getStartingLineNumber(), marks, header.named());
        for (int index = 0; index < sent.getFieldCount(); index++) {
            String cell = sent.getField(index);
            if (header.isSurplus(index)) {
                row.putSurplus(cell);
            } else if (header.isAction(index)) {
                row.act(cell);
            } else if (header.isLeaves(index)) {
                row.leave(cell);
            } else {
                header.at(index).ifPresent(column -> row.put(column, cell));
            }
        }
        return row;
    }

    private static Marks marks(char separator) {
        return switch (separator) {
            case ';' -> Marks.COMMAS;
            case '\t' -> Marks.UNKNOWN;
            default -> Marks.POINTS;
        };
    }

    /** The mark in front is read over. */
    private static String start(Reader text) throws IOException {
        text.mark(HEADER_CHARACTERS);
        char[] start = new char[HEADER_CHARACTERS];
        int read = Math.max(text.read(start), 0);
        text.reset();
        if (read > 0 && start[0] == BYTE_ORDER_MARK && text.read() != BYTE_ORDER_MARK) {
            throw new IllegalStateException("A reader that forgets");
        }
        return new String(start, 0, read);
    }

    private static CloseableIterator<CsvRecord> records(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LONGEST_CELL_CHARACTERS)
                .ofCsvRecord(text)
                .iterator();
    }

    private static char separator(String start) {
        String line = start.lines().filter(CsvRows::saysSomething).findFirst().orElse("");
        if (line.indexOf('\0') >= 0) {
            // Two bytes a letter (UTF-16), and no mark in front to tell so.
            throw FileRefused.encoding(1);
        }
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Not an empty row, whatever its cells are parted by. */
    private static boolean saysSomething(String line) {
        return line.chars().anyMatch(Character::isLetter);
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(found -> found == wanted).count();
    }

    private static Reader strict(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }
}
