package vn.hue.ansinh.indicators.observation;

import java.time.Instant;

/**
 * A figure somebody states, before it has its place in the history of its series.
 *
 * @param withdrawn whether it only says that the figure before is taken back
 */
public record Statement(
        Series series, Figure figure, int definitionVersion, Source source, Instant knownFrom, boolean withdrawn) {

    public Statement(Series series, Figure figure, int definitionVersion, Source source, Instant knownFrom) {
        this(series, figure, definitionVersion, source, knownFrom, false);
    }

    /** The same, known from another instant on. */
    public Statement knownSince(Instant instant) {
        return new Statement(series, figure, definitionVersion, source, instant, withdrawn);
    }

    /** From then on nothing is stated about the series. */
    public static Statement takingBack(Observation stated, Source source, Instant knownFrom) {
        return new Statement(
                stated.series(), stated.figure().takenBack(), stated.definitionVersion(), source, knownFrom, true);
    }
}
