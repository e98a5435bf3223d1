package vn.hue.ansinh.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hue.ansinh.endtoend.door.Accounts;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.figures.GeneratedFigures;
import vn.hue.ansinh.endtoend.figures.HandedIn;
import vn.hue.ansinh.local.LocalPostgres;
import vn.hue.ansinh.local.PostgresSettings;
import vn.hue.ansinh.local.Settings;
import vn.hue.ansinh.local.Suite;

/**
 * W7: bulk import through the gateway, with sign-in, row errors, revisions, verdicts and events, beside two ways in which
 * PostgreSQL alone takes the same rows in the same run. Arguments: rows (1000000), rounds (3).
 */
public final class ImportWorkload {
    private final Path home;
    private final int rows;
    private final int rounds;

    private ImportWorkload(Path home, int rows, int rounds) {
        this.home = home;
        this.rows = rows;
        this.rounds = rounds;
    }

    public static void main(String... arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        new ImportWorkload(Files.createTempDirectory("ansinh-w7-"), rows, rounds).run();
    }

    private void run() throws Exception {
        Settings settings = Settings.elsewhere(home.resolve("suite"));
        try (Suite suite = Suite.start(settings, System.out);
                LocalPostgres peer = LocalPostgres.start(peerSettings())) {
            Accounts accounts = new Accounts(settings);
            List<String> places = places(new Door(suite.gateway(), accounts));
            CopyPeer copy = new CopyPeer(peer.database("peer", UUID.randomUUID().toString()));
            copy.prepare(places);
            measure(new HandedIn(suite.gateway(), accounts), copy, places, Memory.of(settings, "indicators"));
        }
    }

    private void measure(HandedIn ours, CopyPeer peer, List<String> places, Memory memory) throws Exception {
        Table table = new Table(
                "round",
                "rows",
                "kept s",
                "import s",
                "values/s",
                "again s",
                "COPY+keys s",
                "ratio",
                "sets s",
                "ratio",
                "peak RSS MB");
        int first = 0;
        for (int size : new int[] {1_000, 100_000}) {
            first = warmUp(ours, places, first, size, memory, table);
        }
        for (int round = 1; round <= rounds; round++) {
            Path file = home.resolve("import.csv");
            Path copied = home.resolve("copy.csv");
            GeneratedFigures figures = new GeneratedFigures(places, first, rows);
            figures.writeTo(file);
            figures.writeForCopy(copied);
            first += rows;
            Duration keys = peer.copyWithKeys(copied);
            HandedIn.Outcome fresh = checked(ours.send(file), "created", rows);
            Duration sets = peer.stagedInSets(copied);
            HandedIn.Outcome again = checked(ours.send(file), "unchanged", rows);
            table.row(
                    round,
                    rows,
                    seconds(fresh.answered()),
                    seconds(fresh.time()),
                    perSecond(rows, fresh.time()),
                    seconds(again.time()),
                    seconds(keys),
                    ratio(keys, fresh.time()),
                    seconds(sets),
                    ratio(sets, fresh.time()),
                    memory.peakMegabytes());
        }
        table.print(System.out);
    }

    private int warmUp(HandedIn ours, List<String> places, int first, int size, Memory memory, Table table)
            throws IOException, InterruptedException {
        Path file = home.resolve("warm-up.csv");
        new GeneratedFigures(places, first, size).writeTo(file);
        HandedIn.Outcome sent = checked(ours.send(file), "created", size);
        Duration time = sent.time();
        table.row(
                "warm-up",
                size,
                seconds(sent.answered()),
                seconds(time),
                perSecond(size, time),
                "",
                "",
                "",
                "",
                "",
                memory.peakMegabytes());
        return first + size;
    }

    /** What was sent is stored, every zero of it: otherwise there is nothing to measure. */
    private static HandedIn.Outcome checked(HandedIn.Outcome outcome, String kind, int many) throws IOException {
        JsonNode counted = outcome.rows();
        if (counted.get("sent").asInt() != many || counted.get(kind).asInt() != many) {
            throw new IOException("Not all of " + many + " rows are " + kind + ": " + counted);
        }
        return outcome;
    }

    private static List<String> places(Door door) {
        List<String> places = new ArrayList<>();
        for (JsonNode place : door.all(Ask.get("/api/v1/places?level=COMMUNE&on=2023-06-30"))) {
            places.add(place.get("code").asText() + "@" + place.get("validFrom").asText());
        }
        return places;
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

    private static String seconds(Duration time) {
        return String.format("%.2f", time.toMillis() / 1000.0);
    }

    private static String perSecond(int rows, Duration time) {
        return String.format("%,d", rows * 1000L / Math.max(1, time.toMillis()));
    }

    /** Above 1 we are faster. */
    private static String ratio(Duration peer, Duration ours) {
        return String.format("%.2f", (double) peer.toMillis() / ours.toMillis());
    }
}
