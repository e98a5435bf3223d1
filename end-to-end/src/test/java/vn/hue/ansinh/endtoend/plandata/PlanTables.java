package vn.hue.ansinh.endtoend.plandata;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of {@code plan-data}, each row as text by column. */
final class PlanTables {
    static final Path FOLDER = Path.of(System.getProperty("ansinh.root", ".."), "plan-data");

    private PlanTables() {}

    static Map<String, String> place(String code, String validFrom) {
        return rows("places").stream()
                .filter(row ->
                        row.get("code").equals(code) && row.get("valid_from").equals(validFrom))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no place " + code + "@" + validFrom));
    }

    static Set<String> codes(String table) {
        return rows(table).stream().map(row -> row.get("code")).collect(toSet());
    }

    static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isEmpty());
    }

    static Stream<String> tables() {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replace(".csv", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> rows(String table) {
        var schema = CsvSchema.emptySchema().withHeader();
        try (Reader text = Files.newBufferedReader(FOLDER.resolve(table + ".csv"));
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .readValues(text)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
