package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.hue.ansinh.local.Settings;
import vn.hue.ansinh.local.Suite;

/**
 * The open data as whole files: every figure must come, the first byte soon, and the heap of 256 MiB must do for any
 * number of them. Argument: the observations (1000000).
 */
public final class ExportWorkload {
    private static final byte END_OF_LINE = '\n';

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    private ExportWorkload(URI service) {
        this.service = service;
    }

    public static void main(String... arguments) throws Exception {
        long rows = arguments.length == 0 ? 1_000_000 : Long.parseLong(arguments[0]);
        Path home = Files.createTempDirectory("ansinh-export-");
        Settings settings = Settings.elsewhere(home.resolve("suite"));
        try (Suite suite = Suite.start(settings, System.out)) {
            GrowingHistory history = new GrowingHistory(settings);
            long many = history.growTo(rows);
            long given = history.givenAway();
            System.out.printf("  %,d observations, %,d of them to give away%n", many, given);
            URI service = URI.create("http://localhost:" + settings.port("indicators"));
            new ExportWorkload(service).run(given, Memory.of(settings, "indicators"));
        }
    }

    private void run(long given, Memory memory) throws IOException, InterruptedException {
        Table table = new Table("format", "rows", "first byte s", "whole s", "rows/s", "MB", "peak RSS MB");
        // A spreadsheet has room for a million rows on a sheet, and is zipped: its lines cannot be counted in passing.
        for (String format : new String[] {"CSV", "SDMX_CSV", "XLSX"}) {
            Passed passed = download("/api/v1/observations?format=" + format);
            if (!format.equals("XLSX") && passed.lines() != given + 1) {
                throw new IOException(format + " has " + passed.lines() + " lines for " + given + " figures");
            }
            table.row(
                    format,
                    String.format("%,d", given),
                    seconds(passed.first()),
                    seconds(passed.whole()),
                    String.format(
                            "%,d", given * 1000 / Math.max(1, passed.whole().toMillis())),
                    passed.bytes() >> 20,
                    memory.peakMegabytes());
        }
        table.print(System.out);
    }

    private Passed download(String address) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<InputStream> answer = http.send(
                HttpRequest.newBuilder(service.resolve(address)).build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        try (InputStream body = answer.body()) {
            return passed(body, start);
        }
    }

    private static Passed passed(InputStream body, long start) throws IOException {
        byte[] piece = new byte[1 << 16];
        long bytes = 0;
        long lines = 0;
        long first = 0;
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            first = first == 0 ? System.nanoTime() : first;
            bytes += read;
            for (int index = 0; index < read; index++) {
                lines += piece[index] == END_OF_LINE ? 1 : 0;
            }
        }
        return new Passed(bytes, lines, Duration.ofNanos(first - start), Duration.ofNanos(System.nanoTime() - start));
    }

    private static String seconds(Duration time) {
        return String.format("%.2f", time.toMillis() / 1000.0);
    }

    /** What went by, and when. */
    private record Passed(long bytes, long lines, Duration first, Duration whole) {}
}
