package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.hue.ansinh.local.Settings;

/** The highest resident set of a part of the suite so far, as Linux counts it. */
record Memory(Path pidFile) {

    static Memory of(Settings settings, String part) {
        return new Memory(settings.home().resolve("pids").resolve(part));
    }

    String peakMegabytes() throws IOException {
        String pid = Files.readString(pidFile).strip().split(" ", 2)[0];
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")) / 1024)
                .map(String::valueOf)
                .findFirst()
                .orElse("?");
    }
}
