package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.local.Settings;
import vn.hue.ansinh.local.Suite;

/**
 * W4 to W6: reads that must stay flat while history grows, asked of indicators-service itself (nothing in between keeps
 * answers), each beside the same work by PostgreSQL alone right behind it. Arguments: the sizes, 10000 1000000 10000000 by
 * default.
 */
public final class ReadWorkload {
    private static final int CLIENTS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration TIME = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;
    private final GrowingHistory history;

    private ReadWorkload(URI service, GrowingHistory history) {
        this.service = service;
        this.history = history;
    }

    /** What is asked, and what is measured beside it. */
    record Read(String address, List<Beside> beside) {}

    /** @param lists whether the last of the statements answers with as many rows as the service, and one more for a next page */
    record Beside(String name, boolean lists, List<String> statements) {}

    public static void main(String... arguments) throws Exception {
        long[] sizes = arguments.length == 0
                ? new long[] {10_000, 1_000_000, 10_000_000}
                : Arrays.stream(arguments).mapToLong(Long::parseLong).toArray();
        Path home = Files.createTempDirectory("ansinh-w4-");
        Settings settings = Settings.elsewhere(home.resolve("suite"));
        try (Suite suite = Suite.start(settings, System.out)) {
            URI service = URI.create("http://localhost:" + settings.port("indicators"));
            new ReadWorkload(service, new GrowingHistory(settings)).run(sizes);
        }
    }

    private void run(long... sizes) throws Exception {
        for (long size : sizes) {
            Table table = new Table("observations", "read", "a second", "p99 ms", "ours / it");
            String rows = String.format("%,d", history.growTo(size));
            System.out.println("  " + rows + " observations");
            for (Read read : new ReadPeers(history).all()) {
                measure(rows, read, table);
            }
            table.print(System.out);
        }
    }

    private void measure(String rows, Read read, Table table) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve(read.address())).build();
        mustAnswerAlike(read);
        // What was not asked before is not compiled yet.
        rate(request, WARM_UP);
        Rate ours = rate(request, TIME);
        String name = read.address().replaceAll("cursor=.*", "cursor=...");
        table.row(rows, name, ours.perSecond(), String.format("%.1f", ours.p99Millis()), "");
        for (Beside beside : read.beside()) {
            SqlPeer.Told told = new SqlPeer(history, beside.statements()).run(CLIENTS, TIME);
            String ratio = String.format("%.2f", (double) ours.perSecond() / Math.max(1, told.perSecond()));
            table.row(rows, beside.name() + ", by " + told.by(), told.perSecond(), told.millis(), ratio);
        }
    }

    private Rate rate(HttpRequest request, Duration time) throws Exception {
        return Tools.isThere("wrk")
                ? Wrk.run(CLIENTS, time, request.uri().toString())
                : Rate.of(CLIENTS, time, () -> () -> body(request).length);
    }

    private byte[] body(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** An answer without anything is quick and measures nothing; one of other rows measures something else. */
    private void mustAnswerAlike(Read read) throws IOException, InterruptedException, SQLException {
        var answer = Door.JSON.readTree(
                body(HttpRequest.newBuilder(service.resolve(read.address())).build()));
        int items = answer.path("items").size() + (answer.hasNonNull("next") ? 1 : 0);
        for (Beside beside : read.beside()) {
            int found = new SqlPeer(history, beside.statements()).rows();
            if (found == 0 || beside.lists() && found != items) {
                throw new IOException(read.address() + " has " + items + " rows, and " + found + " beside it");
            }
        }
    }
}
