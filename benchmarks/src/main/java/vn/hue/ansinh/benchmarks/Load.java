package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What wrk and h2load measured at the gateway and at nginx, round by round; a round with a failed request counts not. */
final class Load {
    private static final int SECONDS = 5;
    private static final Pattern H2LOAD = Pattern.compile("finished in [^,]+, ([0-9.]+) req/s");
    private static final Pattern FAILED = Pattern.compile("[1-9][0-9]* failed");
    private final Map<String, List<Double>> rates = new TreeMap<>();
    private final Map<String, List<Double>> latest = new TreeMap<>();

    /** A door under load: whose it is, and where. */
    record Side(String name, String scheme, int port) {
        static Side plain(String name, int port) {
            return new Side(name, "http", port);
        }

        static Side tls(String name, int port) {
            return new Side(name, "https", port);
        }

        String url(String path) {
            return scheme + "://127.0.0.1:" + port + path;
        }
    }

    private static String tag(Side side, String path) throws IOException, InterruptedException {
        Matcher tag = Pattern.compile("(?im)^etag: (\\S+)").matcher(output("curl", "-sI", side.url(path)));
        if (!tag.find()) {
            throw new IOException(side.name() + " gives no tag for " + path);
        }
        return tag.group(1);
    }

    /** As {@link #wrk}, of an answer that has not changed: whole ones among them would be another measurement. */
    void wrkUnchanged(String what, Side side, String path) throws IOException, InterruptedException {
        String unlessIt = "If-None-Match: " + tag(side, path);
        mustBeUnchanged(side, path, unlessIt);
        wrk(what, side, path, "-H", unlessIt);
        mustBeUnchanged(side, path, unlessIt);
    }

    private static void mustBeUnchanged(Side side, String path, String unlessIt)
            throws IOException, InterruptedException {
        String status = output("curl", "-so", "/dev/null", "-w", "%{http_code}", "-H", unlessIt, side.url(path));
        if (!status.equals("304")) {
            throw new IOException(side.name() + " answers " + status + " to " + path + ", " + unlessIt);
        }
    }

    void wrk(String what, Side side, String path, String... more) throws IOException, InterruptedException {
        Rate rate = Wrk.run(32, Duration.ofSeconds(SECONDS), side.url(path), more);
        add(rates, what + "|" + side.name(), rate.perSecond());
        add(latest, what + "|" + side.name(), rate.p99Millis());
    }

    void h2load(String what, Side side, String path) throws IOException, InterruptedException {
        String said = output("h2load", "-c8", "-m8", "-t1", "-D" + SECONDS, side.url(path));
        add(rates, what + "|" + side.name(), figure(H2LOAD, said));
    }

    private static double figure(Pattern pattern, String said) throws IOException {
        Matcher figure = pattern.matcher(said);
        if (!figure.find() || FAILED.matcher(said).find()) {
            throw new IOException("No clean measurement:\n" + said);
        }
        return Double.parseDouble(figure.group(1));
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private static void add(Map<String, List<Double>> figures, String what, double figure) {
        figures.computeIfAbsent(what, first -> new ArrayList<>()).add(figure);
    }

    void print() {
        Table table = new Table(
                "what",
                "gateway a second",
                "nginx a second",
                "share",
                "gateway p99 ms",
                "nginx p99 ms",
                "spring a second",
                "share",
                "spring p99 ms");
        rates.keySet().stream().map(key -> key.split("\\|", 2)[0]).distinct().forEach(what -> {
            double ours = median(rates.getOrDefault(what + "|gateway", List.of()));
            double theirs = median(rates.getOrDefault(what + "|nginx", List.of()));
            List<Double> springs = rates.getOrDefault(what + "|spring", List.of());
            table.row(
                    what,
                    String.format("%,.0f", ours),
                    String.format("%,.0f", theirs),
                    String.format("%.2f", ours / theirs),
                    millis(what + "|gateway"),
                    millis(what + "|nginx"),
                    springs.isEmpty() ? "" : String.format("%,.0f", median(springs)),
                    springs.isEmpty() ? "" : String.format("%.2f", ours / median(springs)),
                    millis(what + "|spring"));
        });
        table.print(System.out);
    }

    private String millis(String key) {
        return latest.containsKey(key) ? String.format("%.1f", median(latest.getOrDefault(key, List.of()))) : "";
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
