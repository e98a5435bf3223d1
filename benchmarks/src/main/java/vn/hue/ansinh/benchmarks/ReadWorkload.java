package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.local.Settings;
import vn.hue.ansinh.local.Suite;

/**
 * W4 to W6: reads that must stay flat while history grows, asked of indicators-service itself (nothing in between keeps
 * answers), beside the query of a series by prepared statement in the same run. Arguments: the sizes, 10000 1000000
 * 10000000 by default.
 */
public final class ReadWorkload {
    private static final int CLIENTS = 8;
    private static final int SEAL_BYTES = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final String SERIES_SQL = """
            select o.* from observation o
            where o.indicator = 'IND-05-02' and o.place_code = '19750' and o.place_valid_from = '2021-07-01'
              and o.period >= '2021' and o.period < '2025' and o.breakdown_key = 'ETHNICITY=E1'
            order by o.period, o.revision
            """;
    // The same 42 months of one group in one commune.
    private static final String SERIES = "/api/v1/indicators/IND-05-02/observations"
            + "?place=19750@2021-07-01&from=2021&to=2024&breakdown=ETHNICITY%3DE1&limit=48";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    private ReadWorkload(URI service) {
        this.service = service;
    }

    public static void main(String... arguments) throws Exception {
        long[] sizes = arguments.length == 0
                ? new long[] {10_000, 1_000_000, 10_000_000}
                : Arrays.stream(arguments).mapToLong(Long::parseLong).toArray();
        Path home = Files.createTempDirectory("ansinh-w4-");
        Settings settings = Settings.elsewhere(home.resolve("suite"));
        try (Suite suite = Suite.start(settings, System.out)) {
            URI service = URI.create("http://localhost:" + settings.port("indicators"));
            new ReadWorkload(service).run(new GrowingHistory(settings), sizes);
        }
    }

    private void run(GrowingHistory history, long[] sizes) throws Exception {
        for (long size : sizes) {
            Table table = new Table("observations", "read", "a second", "p99 ms");
            String rows = String.format("%,d", history.growTo(size));
            System.out.println("  " + rows + " observations");
            measure(rows, "/api/v1/indicators/IND-02-01/progress", TIME, table);
            measure(rows, "/api/v1/progress/summary", TIME, table);
            measure(rows, "/api/v1/indicators/IND-02-01/observations?place=46@1989-07-01", TIME, table);
            measure(rows, SERIES, TIME, table);
            measure(rows, "/api/v1/observations?limit=100", TIME, table);
            measure(rows, "/api/v1/observations?indicator=IND-05-02&limit=100&cursor=" + cursor(), TIME, table);
            sameSeries(history);
            Rate peer = Rate.of(CLIENTS, TIME, () -> series(history));
            table.row(
                    rows,
                    "the same series by prepared statement",
                    peer.perSecond(),
                    String.format("%.1f", peer.p99Millis()));
            pgbench(rows, history, table);
            table.print(System.out);
        }
    }

    private static void pgbench(String rows, GrowingHistory history, Table table)
            throws IOException, InterruptedException {
        Optional<Pgbench> peer = Pgbench.found();
        if (peer.isEmpty()) {
            table.row(rows, "the same series by pgbench: not on this machine", "", "");
            return;
        }
        Pgbench.Told told = peer.get().run(SERIES_SQL, CLIENTS, TIME, history.environment());
        table.row(rows, "the same series by pgbench", told.perSecond(), told.averageMillis() + " on average");
    }

    /** Far behind: a page in the middle of the last month. It is sealed as the services do it. */
    private static String cursor() {
        byte[] keys = String.join("\u001f", "IND-05-02", "2024-11", "20044", "2021-07-01", "", "ETHNICITY=E1", "1")
                .getBytes(StandardCharsets.UTF_8);
        byte[] seal = seal("/api/v1/observations?indicator=IND-05-02\u001f", keys);
        byte[] sealed = Arrays.copyOf(seal, SEAL_BYTES + keys.length);
        System.arraycopy(keys, 0, sealed, SEAL_BYTES, keys.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private static byte[] seal(String list, byte[] keys) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(list.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(keys), SEAL_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private void measure(String rows, String address, Duration time, Table table) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(address)).build();
        if (address.contains("observations")) {
            items(address);
        }
        // What was not asked before is not compiled yet.
        rate(request, WARM_UP);
        Rate rate = rate(request, time);
        table.row(
                rows,
                address.replaceAll("cursor=.*", "cursor=..."),
                rate.perSecond(),
                String.format("%.1f", rate.p99Millis()));
    }

    private Rate rate(HttpRequest request, Duration time) throws Exception {
        return Tools.isThere("wrk")
                ? Wrk.run(CLIENTS, time, request.uri().toString())
                : Rate.of(CLIENTS, time, () -> () -> answered(request));
    }

    private int answered(HttpRequest request) throws IOException, InterruptedException {
        return body(request).length;
    }

    private byte[] body(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** How many figures it answers with; an answer without any is quick and measures nothing. */
    private int items(String address) throws IOException, InterruptedException {
        byte[] body = body(HttpRequest.newBuilder(service.resolve(address)).build());
        int items = Door.JSON.readTree(body).path("items").size();
        if (items == 0) {
            throw new IOException(address + " answers without a figure");
        }
        return items;
    }

    /** The peer must answer with as many. */
    private void sameSeries(GrowingHistory history) throws IOException, InterruptedException, SQLException {
        int items = items(SERIES);
        try (Connection connection = history.connect();
                PreparedStatement query = connection.prepareStatement("select count(*) from (" + SERIES_SQL + ") s");
                ResultSet counted = query.executeQuery()) {
            if (!counted.next() || counted.getInt(1) != items) {
                throw new IOException("The series has " + items + " figures, and another number at the peer");
            }
        }
    }

    /** Reads every column of every row, as the service must; the connection ends with the process. */
    private static Callable<Integer> series(GrowingHistory history) {
        try {
            Connection connection = history.connect();
            PreparedStatement query = connection.prepareStatement(SERIES_SQL);
            return () -> {
                int cells = 0;
                try (ResultSet rows = query.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            cells += rows.getObject(column) == null ? 0 : 1;
                        }
                    }
                }
                return cells;
            };
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }
}
