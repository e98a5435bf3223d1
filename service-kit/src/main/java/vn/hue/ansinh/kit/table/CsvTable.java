package vn.hue.ansinh.kit.table;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table of the Plan, header first, each row into a record whose fields are named as the columns. */
public final class CsvTable {
    private static final CsvMapper CSV = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CsvTable() {}

    /** An empty cell is null, a column that the record does not name is passed over, decimals stay exact. */
    public static <T> List<T> read(String resource, Class<T> rowType) {
        try (Reader table = open(resource);
                MappingIterator<T> rows = CSV.readerFor(rowType)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(table)) {
            return rows.readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table " + resource + " cannot be read", unreadable);
        }
    }

    private static Reader open(String resource) throws FileNotFoundException {
        InputStream bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (bytes == null) {
            throw new FileNotFoundException("No " + resource + " on the class path");
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
