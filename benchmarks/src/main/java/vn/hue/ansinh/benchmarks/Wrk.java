package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator {@code wrk}: it takes little of the machine that it measures. A round with a failed request is none. */
final class Wrk {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: [0-9]+|Socket errors");
    private static final Map<String, Double> MILLIS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0);

    private Wrk() {}

    static Rate run(int clients, Duration time, String url, String... more) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("wrk", "-t1", "-c" + clients, "-d" + time.toSeconds() + "s", "--latency"));
        command.addAll(List.of(more));
        command.add(url);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(said);
        Matcher p99 = P99.matcher(said);
        if (!rate.find() || !p99.find() || FAILED.matcher(said).find()) {
            throw new IOException("No clean measurement of " + url + ":\n" + said);
        }
        double millis = Double.parseDouble(p99.group(1)) * MILLIS.getOrDefault(p99.group(2), 1.0);
        return new Rate(Math.round(Double.parseDouble(rate.group(1))), millis);
    }
}
