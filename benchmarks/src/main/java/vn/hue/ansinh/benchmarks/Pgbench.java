package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PostgreSQL's own load generator with the SQL of a workload, where the machine has it; a workload goes on without it and
 * says so. On Debian it comes with the package of the server.
 */
record Pgbench(Path program) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    static Optional<Pgbench> found() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql");
        try (Stream<Path> versions = Files.isDirectory(debian) ? Files.list(debian) : Stream.empty();
                Stream<Path> onPath = Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(":", -1))
                        .map(Path::of)) {
            return Stream.concat(onPath, versions.map(version -> version.resolve("bin")))
                    .map(folder -> folder.resolve("pgbench"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .map(Pgbench::new);
        }
    }

    /** Prepared, as the service asks too; the average, for it keeps no percentiles. */
    Told run(String sql, int clients, Duration time, Map<String, String> connection)
            throws IOException, InterruptedException {
        Path script = Files.writeString(Files.createTempFile("ansinh-pgbench-", ".sql"), sql.strip() + ";\n");
        ProcessBuilder command = new ProcessBuilder(List.of(
                        program.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=2",
                        "--time=" + time.toSeconds(),
                        "--file=" + script))
                .redirectErrorStream(true);
        command.environment().putAll(connection);
        Process running = command.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IOException("pgbench: " + said);
        }
        Files.delete(script);
        return new Told(first(RATE, said), first(LATENCY, said));
    }

    private static String first(Pattern wanted, String said) throws IOException {
        Matcher found = wanted.matcher(said);
        if (!found.find()) {
            throw new IOException("pgbench says nothing of " + wanted + ": " + said);
        }
        return found.group(1);
    }

    /** What it says at the end. */
    record Told(String perSecond, String averageMillis) {}
}
