package vn.hue.ansinh.benchmarks;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * F19 and F20: what readers of a public answer feel while somebody else floods the door, or holds two thousand
 * connections and sends or takes next to nothing on them. Needs slowhttptest and wrk; argument: seconds for each, 30 by
 * default.
 */
public final class CallersWorkload {
    private static final String READ = "/api/v1/plans/small";
    private static final String LONG_ANSWER = "/openapi.json";
    private static final String CONNECTIONS = "2000";
    private static final String A_SECOND = "500";
    private static final int FLOODERS = 256;
    private static final Duration GATHERING = Duration.ofSeconds(5);

    private final Path home;
    private final Duration time;
    private final Table table = new Table("who else", "reads", "p50 ms", "p99 ms", "longest ms", "failed", "door MB");

    private CallersWorkload(Path home, Duration time) {
        this.home = home;
        this.time = time;
    }

    public static void main(String... arguments) throws Exception {
        for (String tool : List.of("slowhttptest", "wrk")) {
            if (!Tools.isThere(tool)) {
                System.out.println("F19 and F20 need " + tool + ": apt-get install slowhttptest wrk");
                return;
            }
        }
        int seconds = arguments.length == 0 ? 30 : Integer.parseInt(arguments[0]);
        new CallersWorkload(Files.createTempDirectory("ansinh-f20-"), Duration.ofSeconds(seconds)).run();
    }

    private void run() throws Exception {
        HttpServer service = service();
        try (DoorAlone door = DoorAlone.open(home, settings(service))) {
            String url = "http://127.0.0.1:" + door.port();
            new SteadyReaders(door.port(), READ).read(time); // warm-up
            measure(door, "nobody", List.of());
            measure(door, "slow heads", slow("-H", "-i", "5", "-u", url + READ));
            measure(
                    door,
                    "slow bodies",
                    slow("-B", "-i", "5", "-t", "POST", "-s", "65536", "-u", url + "/api/v1/reports"));
            measure(
                    door,
                    "slow readers",
                    slow("-X", "-w", "10", "-y", "20", "-n", "5", "-z", "32", "-k", "3", "-u", url + LONG_ANSWER));
            measure(door, "nobody", List.of());
            measure(door, "flood", flood(url + READ));
            measure(door, "nobody", List.of());
        } finally {
            service.stop(0);
        }
        table.print(System.out);
        System.out.println("What the others were told stands in " + home);
    }

    private static HttpServer service() throws IOException {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] answer = "{\"items\":[%s],\"next\":null}"
                .formatted("{\"code\":\"IND-0001\",\"value\":\"100.5\"},".repeat(60))
                .getBytes(StandardCharsets.UTF_8);
        service.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        service.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "service");
            thread.setDaemon(true);
            return thread;
        }));
        service.start();
        return service;
    }

    /** All callers come from one address; the door lets in so many, that the connections themselves are felt. */
    private static Map<String, String> settings(HttpServer service) {
        return Map.of(
                "ANSINH_ROUTES_INDICATORS_URL",
                "http://127.0.0.1:" + service.getAddress().getPort(),
                "ANSINH_CONNECTIONS_PER_ADDRESS",
                "3000");
    }

    private List<String> slow(String... how) {
        List<String> command = new ArrayList<>(
                List.of("slowhttptest", "-c", CONNECTIONS, "-r", A_SECOND, "-l", String.valueOf(time.toSeconds())));
        command.addAll(List.of(how));
        return command;
    }

    private List<String> flood(String url) {
        return List.of("wrk", "-t1", "-c" + FLOODERS, "-d" + time.toSeconds() + "s", url);
    }

    /** Readers begin when all connections of the others stand; who has been sent away comes back. */
    private void measure(DoorAlone door, String who, List<String> others) throws Exception {
        SteadyReaders readers = new SteadyReaders(door.port(), READ);
        if (others.isEmpty()) {
            note(door, who, readers.read(time));
            return;
        }
        Process callers = start(who, others);
        try {
            readers.read(GATHERING);
            CompletableFuture<Reads> reading = CompletableFuture.supplyAsync(() -> readers.read(time));
            while (!reading.isDone()) {
                if (callers.waitFor(100, TimeUnit.MILLISECONDS)) {
                    callers = start(who, others);
                }
            }
            note(door, who, reading.get());
        } finally {
            callers.destroy();
            callers.waitFor();
        }
    }

    private Process start(String who, List<String> others) throws IOException {
        return new ProcessBuilder(others)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(
                        home.resolve(who.replace(' ', '-') + ".log").toFile()))
                .start();
    }

    private void note(DoorAlone door, String who, Reads reads) throws IOException {
        table.row(
                who,
                reads.millis().size(),
                "%.1f".formatted(reads.within(0.5)),
                "%.1f".formatted(reads.within(0.99)),
                "%.0f".formatted(reads.within(1)),
                reads.failed(),
                Cost.of(door.process()).kilobytes() / 1024);
        System.out.println(who + ": " + reads.millis().size() + " reads, " + reads.failed() + " failed");
    }
}
