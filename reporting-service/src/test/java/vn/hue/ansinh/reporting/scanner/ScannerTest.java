package vn.hue.ansinh.reporting.scanner;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {
    @TempDir
    Path desk;

    @Test
    void withoutAScannerAFileIsUnscanned() throws IOException {
        assertFalse(scanner(null).mustBeClean(file("a")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_536, 3_000_000})
    void aCleanFileIsClean(int size) throws IOException {
        try (FakeClamd clamd = new FakeClamd(FakeClamd.Mood.WELL)) {
            assertTrue(scanner(clamd.address()).mustBeClean(file("a".repeat(size))));
        }
    }

    @Test
    void malwareIsFoundAcrossTheBoundaryOfPieces() throws IOException {
        Path file = file("a".repeat(65_500) + FakeClamd.EICAR);

        try (FakeClamd clamd = new FakeClamd(FakeClamd.Mood.WELL)) {
            assertThrows(FileInfected.class, () -> scanner(clamd.address()).mustBeClean(file));
        }
    }

    @ParameterizedTest
    @EnumSource(value = FakeClamd.Mood.class, names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void aScannerThatDoesNotSayCleanKeepsTheFileOut(FakeClamd.Mood mood) throws IOException {
        Path file = file("a".repeat(20_000_000));

        try (FakeClamd clamd = new FakeClamd(mood)) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThrows(ScannerUnavailable.class, () -> scanner(clamd.address())
                            .mustBeClean(file)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:1", "no.such.host.invalid:3310", "nonsense", ":"})
    void aScannerThatIsNotThereKeepsTheFileOut(String address) throws IOException {
        Path file = file("a");

        assertThrows(ScannerUnavailable.class, () -> scanner(address).mustBeClean(file));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(desk.resolve("sent"), content);
    }

    private static Scanner scanner(String address) {
        return new Scanner(new ScannerSettings() {
            @Override
            public Optional<String> address() {
                return Optional.ofNullable(address);
            }

            @Override
            public Duration connectTime() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration scanTime() {
                return Duration.ofSeconds(3);
            }
        });
    }
}
