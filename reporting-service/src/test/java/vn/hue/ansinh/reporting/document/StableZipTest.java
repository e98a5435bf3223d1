package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static vn.hue.ansinh.reporting.document.SomeContents.shown;

import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.ConsolidationView;

/** Two instances on machines of different zones answer with the same bytes. */
class StableZipTest {
    private static final ConsolidationView SAID = shown(SomeContents.of("2023", "2023"));

    @Test
    void theLetterIsTheSameInEveryZone() {
        assertSameInEveryZone(() -> Letter.of(SAID, false));
    }

    @Test
    void theWorkbookIsTheSameInEveryZone() {
        assertSameInEveryZone(() -> ProvinceWorkbook.of(SAID));
    }

    private static void assertSameInEveryZone(Supplier<byte[]> file) {
        assertArrayEquals(in("UTC", file), in("Asia/Ho_Chi_Minh", file));
        assertArrayEquals(in("UTC", file), in("America/New_York", file));
    }

    private static byte[] in(String zone, Supplier<byte[]> file) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return file.get();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
