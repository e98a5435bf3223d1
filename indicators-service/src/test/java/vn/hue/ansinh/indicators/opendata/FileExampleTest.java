package vn.hue.ansinh.indicators.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.ContractExample;

/** The files that the contract shows are written as ours are, byte for byte. */
class FileExampleTest {
    private static final OpenRow POVERTY = new OpenRow(
            "IND-02-01",
            null,
            "46@1989-07-01",
            "2023",
            null,
            new BigDecimal("2.27"),
            new BigDecimal("7540"),
            null,
            "A",
            null,
            "F",
            2,
            false,
            false,
            "Tỷ lệ hộ nghèo đa chiều",
            "Tỉnh Thừa Thiên Huế",
            "%",
            2,
            new BigDecimal("2.3"),
            "E",
            new BigDecimal("-1.30"),
            "2024-01-06T00:00:00+07:00",
            "PUBLISHED",
            null,
            "Dân Việt",
            null,
            null);

    @ParameterizedTest
    @CsvSource({"CSV, ObservationsAsCsv", "SDMX_CSV, ObservationsAsSdmx"})
    void isWrittenAsTheContractShows(Format format, String example) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        RowWriter rows = format.writer(file, false, OpenColumn.of(false));
        rows.write(POVERTY);
        rows.finish();

        assertEquals(ContractExample.text(example), file.toString(StandardCharsets.UTF_8));
    }
}
