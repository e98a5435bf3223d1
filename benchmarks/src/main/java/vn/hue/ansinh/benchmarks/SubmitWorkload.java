package vn.hue.ansinh.benchmarks;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hue.ansinh.endtoend.door.Accounts;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.figures.StatedSeries;
import vn.hue.ansinh.endtoend.story.DemonstrationClock;
import vn.hue.ansinh.local.LocalPostgres;
import vn.hue.ansinh.local.PostgresSettings;
import vn.hue.ansinh.local.Settings;
import vn.hue.ansinh.local.Suite;

/**
 * W8: districts hand in twenty values at a time, are sent back and correct, asked of reporting-service itself, beside the
 * statements of a submission alone in the same run. W10: from the acceptance of a report until its figure stands in the
 * public answer of the gateway. Arguments: seconds (20), acceptances (100), and
 * how many go before them uncounted (three times as many).
 */
public final class SubmitWorkload {
    private static final List<String> DISTRICTS =
            List.of("UBND-474", "UBND-476", "UBND-477", "UBND-478", "UBND-479", "UBND-480", "UBND-481", "UBND-482");
    private static final int[] YEARS = {2022, 2024};
    private static final int VALUES = 20;

    private final Path home;
    private final Duration time;
    private final int warmUp;
    private final int acceptances;

    private SubmitWorkload(Path home, Duration time, int warmUp, int acceptances) {
        this.home = home;
        this.time = time;
        this.warmUp = warmUp;
        this.acceptances = acceptances;
    }

    public static void main(String... arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int acceptances = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int warmUp = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3 * acceptances;
        new SubmitWorkload(Files.createTempDirectory("ansinh-w8-"), Duration.ofSeconds(seconds), warmUp, acceptances)
                .run();
    }

    private void run() throws Exception {
        Settings settings = Settings.elsewhere(home.resolve("suite"));
        try (Suite suite = Suite.start(settings, System.out);
                LocalPostgres peer = LocalPostgres.start(peerSettings());
                DemonstrationClock clock = new DemonstrationClock(settings.clock())) {
            clock.moveTo(OffsetDateTime.parse("2024-11-20T08:00:00+07:00"));
            Accounts accounts = new Accounts(settings);
            Door gateway = new Door(suite.gateway(), accounts);
            Door service = new Door(URI.create("http://localhost:" + settings.port("reporting")), accounts);
            submit(
                    desks(gateway, service),
                    new SubmitPeer(peer.database("peer", UUID.randomUUID().toString())));
            accept(gateway, settings.port(Settings.KAFKA));
        }
    }

    /** One for each report: as many people as work at once. */
    private static List<WorkingDesk> desks(Door gateway, Door service) {
        return DISTRICTS.stream()
                .flatMap(agency -> {
                    List<StatedSeries> series = StatedSeries.ofDistrict(gateway, agency, VALUES);
                    return IntStream.of(YEARS)
                            .mapToObj(year -> new WorkingDesk(service, "R-02." + year + "." + agency, series));
                })
                .toList();
    }

    private void submit(List<WorkingDesk> desks, SubmitPeer peer) throws Exception {
        peer.prepare();
        desks.forEach(WorkingDesk::begin);
        Table table = new Table("who", "at once", "submissions/s", "writes/s", "p99 ms of a submission");
        measure(desks, new Table());
        measure(desks, table);
        Rate alone = Rate.of(desks.size(), time, () -> peer.worker(VALUES));
        table.row(
                "the statements alone",
                desks.size(),
                alone.perSecond(),
                alone.perSecond(),
                "%.1f".formatted(alone.p99Millis()));
        measure(desks, table);
        table.print(System.out);
    }

    /** A submission goes with a return and a correction, else there would be nothing more to hand in. */
    private void measure(List<WorkingDesk> desks, Table table) throws Exception {
        Deque<WorkingDesk> free = new ArrayDeque<>(desks);
        desks.forEach(WorkingDesk::forgetTimes);
        Rate rounds = Rate.of(desks.size(), time, () -> free.pop()::handInAgain);
        List<Long> took = new ArrayList<>();
        desks.forEach(desk -> took.addAll(desk.times()));
        Collections.sort(took);
        table.row(
                "reporting-service",
                desks.size(),
                rounds.perSecond(),
                rounds.perSecond() * 3,
                "%.1f".formatted(took.get(took.size() * 99 / 100) / 1e6));
    }

    /** The desks take turns, so that no figure is corrected hundreds of times. */
    private void accept(Door gateway, int kafka) {
        List<AcceptedDesk> desks = AcceptedDesk.of(gateway, 2021, 2024);
        Map<String, List<Long>> ways = new LinkedHashMap<>();
        try (Messages messages = new Messages(kafka)) {
            for (int round = 0; round < warmUp + acceptances; round++) {
                AcceptedDesk desk = desks.get(round % desks.size());
                desk.handIn();
                long accepted = System.currentTimeMillis();
                await().pollInterval(Duration.ofMillis(1))
                        .atMost(Duration.ofSeconds(30))
                        .until(desk::isShown);
                long seen = System.currentTimeMillis();
                Messages.Sent sent = messages.next();
                if (round >= warmUp) {
                    note(ways, "from the answer until everybody sees it", seen - accepted);
                    note(ways, "until the acceptance is sent", sent.acceptedAt() - accepted);
                    note(ways, "from there until the figure is sent", sent.recordedAt() - sent.acceptedAt());
                    note(ways, "from there until it is shown", seen - sent.recordedAt());
                }
            }
        }
        Table table = new Table("acceptances", "way", "ms: median", "p99");
        ways.forEach((way, took) -> {
            Collections.sort(took);
            table.row(acceptances, way, took.get(took.size() / 2), took.get(took.size() * 99 / 100));
        });
        table.print(System.out);
    }

    private static void note(Map<String, List<Long>> ways, String way, long millis) {
        ways.computeIfAbsent(way, first -> new ArrayList<>()).add(millis);
    }

    private PostgresSettings peerSettings() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return new PostgresSettings(
                    home.resolve("peer"),
                    free.getLocalPort(),
                    PostgresSettings.Durability.DURABLE,
                    UUID.randomUUID().toString(),
                    home.resolve("peer.log"));
        }
    }
}
