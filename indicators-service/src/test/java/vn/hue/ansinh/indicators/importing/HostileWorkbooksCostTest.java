package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.kit.testing.HostileWorkbook;

/** An attacker's workbook costs us little: what it takes is counted by letter, and the time is generous. */
class HostileWorkbooksCostTest {
    private static final long MOST_BYTES = 64L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource
    void itIsRefusedBeforeItCostsMuch(HostileWorkbook hostile) throws IOException {
        Path file = Files.write(folder.resolve("hostile.xlsx"), hostile.bytes());
        long before = allocated();

        assertTimeout(LONGEST, () -> assertThrows(FileRefused.class, () -> new XlsxRows().read(file, row -> {})));

        long cost = allocated() - before;
        assertTrue(cost < MOST_BYTES, hostile + " took " + cost + " bytes");
    }

    static Stream<HostileWorkbook> itIsRefusedBeforeItCostsMuch() {
        return HostileWorkbook.all().filter(hostile -> hostile.bytes().length > 0);
    }

    /** All that this thread ever asked for, which is more than it ever holds. */
    private static long allocated() {
        return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
    }
}
