package vn.hue.ansinh.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/** How long reads took, in milliseconds, and how many were not answered as they should. */
record Reads(List<Double> millis, int failed) {
    Reads {
        millis = millis.stream().sorted().toList();
    }

    Reads and(Reads more) {
        return new Reads(Stream.concat(millis.stream(), more.millis.stream()).toList(), failed + more.failed);
    }

    /** @param share 0.5 for the median, 1 for the longest */
    double within(double share) {
        return millis.isEmpty() ? Double.NaN : millis.get((int) Math.min(millis.size() - 1.0, millis.size() * share));
    }
}
