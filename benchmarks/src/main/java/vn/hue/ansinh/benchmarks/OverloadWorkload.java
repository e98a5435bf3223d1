package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.hue.ansinh.endtoend.door.Accounts;
import vn.hue.ansinh.local.Settings;
import vn.hue.ansinh.local.Suite;

/**
 * F19: three times as many ask as can be served, from several agencies, each within its quota, for what the door holds no
 * copy of. How many are served all the same, what the others are told, what readers of public answers feel meanwhile, and
 * how soon all is as before. Arguments: seconds (60), observations (100000).
 */
public final class OverloadWorkload {
    private static final List<String> PEOPLE = IntStream.of(474, 476, 477, 478, 479, 480, 481, 482)
            .mapToObj(district -> "ubnd-" + district + "-officer")
            .toList();
    /** Of an agency that asks twice a second, whatever the others do. */
    private static final String MODEST = "syt-officer";

    private static final Duration SELDOM = Duration.ofSeconds(1);
    private static final String PUBLIC = "/api/v1/plans";
    private static final int[] AT_ONCE = {4, 16, 48};
    private static final int TIMES = 3;
    private static final int MOST = 1_500;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration CALM = Duration.ofSeconds(10);

    private final Settings settings;
    private final Suite suite;
    private final Accounts accounts;
    private final int port;
    private final Duration time;
    private final Table table = new Table(
            "read",
            "who asks",
            "served a second",
            "in the worst 5 s",
            "p50 ms",
            "p99 ms",
            "refused after ms: p99",
            "told",
            "public reads p50",
            "p99",
            "failed",
            "another agency p50",
            "p99",
            "failed",
            "door MB",
            "service MB");

    /** Who asks beside the crowd: readers of what the door has a copy of, and an agency that asks seldom. */
    private record Bystanders(SteadyReaders readers, SteadyReaders modest) {
        CompletableFuture<Beside> read(Duration time) {
            return CompletableFuture.supplyAsync(() -> readers.read(time))
                    .thenCombine(CompletableFuture.supplyAsync(() -> modest.read(time)), Beside::new);
        }
    }

    private record Beside(Reads readers, Reads modest) {}

    private OverloadWorkload(Settings settings, Suite suite, Duration time) {
        this.settings = settings;
        this.suite = suite;
        this.accounts = new Accounts(settings);
        this.port = settings.port("gateway");
        this.time = time;
    }

    public static void main(String... arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        long rows = arguments.length > 1 ? Long.parseLong(arguments[1]) : 100_000;
        Settings settings = Settings.elsewhere(Files.createTempDirectory("ansinh-f19-"));
        try (Suite suite = Suite.start(settings, System.out)) {
            new GrowingHistory(settings).growTo(rows);
            OverloadWorkload workload = new OverloadWorkload(settings, suite, Duration.ofSeconds(seconds));
            workload.measure(
                    "a series",
                    number -> "/api/v1/indicators/IND-05-02/observations?place=19750@2021-07-01"
                            + "&from=2021&to=2024&limit=48&breakdown=ETHNICITY%3DE" + (1 + number % 12));
            workload.measure(
                    "an aggregate",
                    number -> "/api/v1/indicators/IND-05-02/aggregates?over=PLACES" + "&level=COMMUNE&from=2021&to="
                            + (2021 + number % 4));
            workload.table.print(System.out);
        }
    }

    private void measure(String read, IntFunction<String> address) throws Exception {
        Bystanders others = new Bystanders(
                new SteadyReaders(port, PUBLIC),
                new SteadyReaders(port, address.apply(1), authorization(accounts.tokenOf(MODEST)), SELDOM));
        Supplier<byte[]> requests = requests(address);
        long door = suite.pid("gateway");
        long service = suite.pid("indicators");
        try (Callers callers = new Callers(port, MOST, requests)) {
            callers.atOnce(AT_ONCE[1], WARM_UP);
            Probe probe = new Probe(callers);
            double calm = probe.calmMillis();
            int capacity = 0;
            for (int callersAtOnce : AT_ONCE) {
                capacity = Math.max(capacity, calm(read, callersAtOnce, callers, others));
            }
            CompletableFuture<Beside> beside = others.read(time);
            Answers answers = callers.atRate(TIMES * capacity, time);
            double until = probe.secondsUntil(2 * calm, answers.endedAt());
            note(read, TIMES * capacity + " a second", answers, beside.get(), time);
            System.out.printf(
                    "%s: a call took %.1f ms before; no more than twice that %.2f s after the crowd%n",
                    read, calm, until);
        }
        if (door != suite.pid("gateway") || service != suite.pid("indicators")) {
            throw new IOException("A part has ended under the load; see " + settings.home());
        }
    }

    private int calm(String read, int atOnce, Callers callers, Bystanders others) throws Exception {
        CompletableFuture<Beside> beside = others.read(CALM);
        Answers answers = callers.atOnce(atOnce, CALM);
        note(read, atOnce + " at once", answers, beside.get(), CALM);
        return answers.perSecond(CALM.toSeconds());
    }

    /** In turns for each agency, so that none comes near its quota. */
    private Supplier<byte[]> requests(IntFunction<String> address) {
        List<String> tokens = PEOPLE.stream().map(accounts::tokenOf).toList();
        return new Supplier<>() {
            private int number;

            @Override
            public byte[] get() {
                number++;
                return ("GET " + address.apply(number) + " HTTP/1.1\r\nHost: localhost\r\n"
                                + authorization(tokens.get(number % tokens.size())) + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
            }
        };
    }

    private static String authorization(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    private void note(String read, String who, Answers answers, Beside beside, Duration took) throws IOException {
        Object[] row = {
            read,
            who,
            answers.perSecond(took.toSeconds()),
            answers.worstPerSecond(took.toSeconds()),
            "%.0f".formatted(answers.served().within(0.5)),
            "%.0f".formatted(answers.served().within(0.99)),
            "%.0f".formatted(answers.refused().within(0.99)),
            answers.told(),
            "%.1f".formatted(beside.readers().within(0.5)),
            "%.1f".formatted(beside.readers().within(0.99)),
            beside.readers().failed(),
            "%.0f".formatted(beside.modest().within(0.5)),
            "%.0f".formatted(beside.modest().within(0.99)),
            beside.modest().failed(),
            Cost.of(suite.pid("gateway")).kilobytes() / 1024,
            Cost.of(suite.pid("indicators")).kilobytes() / 1024
        };
        table.row(row);
        System.out.println(List.of(row));
    }
}
