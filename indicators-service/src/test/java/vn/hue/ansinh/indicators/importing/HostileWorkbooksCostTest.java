package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertThrows;
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

/**
 * An attacker's workbook costs us little. It is unpacked once, and not kept: of a part at most 4 MiB, or 150 times what it is
 * packed, and of all parts together at most 1 GiB ({@code BudgetTest}), however many there would be.
 */
class HostileWorkbooksCostTest {
    private static final long MOST_BYTES = 64L << 20;
    private static final long LONGEST = Duration.ofSeconds(2).toNanos();
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource
    void itIsRefusedBeforeItCostsMuch(HostileWorkbook hostile) throws IOException {
        Path file = Files.write(folder.resolve("hostile.xlsx"), hostile.bytes());
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();

        assertThrows(FileRefused.class, () -> new XlsxRows().read(file, row -> {}));

        // All that this thread ever asked for, which is more than it ever holds; and its own time, not that of others.
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        long time = THREADS.getCurrentThreadCpuTime() - start;
        assertTrue(bytes < MOST_BYTES, hostile + " took " + bytes + " bytes");
        assertTrue(time < LONGEST, hostile + " took " + time + " ns");
    }

    static Stream<HostileWorkbook> itIsRefusedBeforeItCostsMuch() {
        return HostileWorkbook.all().filter(hostile -> hostile.bytes().length > 0);
    }
}
