package vn.hue.ansinh.indicators.verdict;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * The answer to "are we on track?", with what it rests on.
 *
 * @param gap what is missing to the goal, 0 when it is reached; null without a figure
 * @param requiredPerYear the change, or for a mean the amount, that each year left still needs
 * @param used the figures it was computed from
 * @param requiredAtMost of a mean that shall end between two bounds, the most that each year left may come to
 * @param endUnknown the horizon is over and no figure tells how it ended, or only an estimate that came near: the status is as far as known
 */
public record Verdict(
        ProgressStatus status,
        Method method,
        Inputs inputs,
        @Nullable Ratio index,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal requiredPerYear,
        @Nullable Projection projection,
        List<Point> used,
        @Nullable BigDecimal requiredAtMost,
        boolean endUnknown) {
    private static final Text END_UNKNOWN =
            Text.of("đã hết thời hạn mà chưa có số liệu chính thức", "the deadline is over without a final figure");

    private static final Text OUTCOME_UNKNOWN = Text.of(
            "đã hết thời hạn, chưa rõ có kịp hay không", "the deadline is over, whether it was met is not known");

    private static final Comparator<Verdict> WORSE = comparing(Verdict::rank)
            .thenComparing(Verdict::status)
            .thenComparing(Verdict::gap, nullsFirst(naturalOrder()))
            .thenComparing(Verdict::index, nullsFirst(reverseOrder()));

    Verdict(
            ProgressStatus status,
            Method method,
            Inputs inputs,
            @Nullable Ratio index,
            @Nullable BigDecimal gap,
            @Nullable BigDecimal requiredPerYear,
            @Nullable Projection projection,
            List<Point> used) {
        this(status, method, inputs, index, gap, requiredPerYear, projection, used, null, false);
    }

    Verdict withUnknownEnd() {
        return new Verdict(status, method, inputs, index, gap, requiredPerYear, projection, used, requiredAtMost, true);
    }

    /**
     * Which of several measures under one target speaks for all: where nobody knows how one ended, nobody knows of all. Of
     * those that stand alike it is the one that has more left to do, or else has done less of what was expected.
     */
    public boolean isWorseThan(Verdict other) {
        return WORSE.compare(this, other) > 0;
    }

    private ProgressStatus rank() {
        return endUnknown ? ProgressStatus.NOT_REPORTED : status;
    }

    /** Its time is over, and how it stands is said as far as known. */
    boolean isOverUndecided(Facts facts) {
        boolean open = status.isOnTheWay() || status == ProgressStatus.NO_BASELINE;
        return endUnknown || (open && facts.isOver());
    }

    /** Nobody knows how it ended: the way up to then is no signal any more. */
    public Colour colour() {
        return endUnknown ? Colour.GREY : status.colour();
    }

    /** The least that has to be said of it. */
    public Text words() {
        if (!endUnknown) {
            return status.words();
        }
        return method == Method.DONE_BY ? OUTCOME_UNKNOWN : END_UNKNOWN;
    }

    Verdict as(ProgressStatus other) {
        return new Verdict(
                other, method, inputs, index, gap, requiredPerYear, projection, used, requiredAtMost, endUnknown);
    }

    Verdict requiringAtMost(@Nullable BigDecimal most) {
        return new Verdict(status, method, inputs, index, gap, requiredPerYear, projection, used, most, endUnknown);
    }

    /** On these figures too. */
    Verdict restingOn(List<Point> more) {
        List<Point> all = Stream.concat(used.stream(), more.stream()).distinct().toList();
        return new Verdict(
                status, method, inputs, index, gap, requiredPerYear, projection, all, requiredAtMost, endUnknown);
    }

    /** Everything stated that it was computed from: of a mean also that a year had no cases. */
    public Stream<UUID> statements(Facts facts) {
        Stream<UUID> figures = used.stream().flatMap(point -> Stream.ofNullable(point.observation()));
        return Stream.concat(figures, withoutCases(facts).map(NoCases.Statement::observation));
    }

    private Stream<NoCases.Statement> withoutCases(Facts facts) {
        return method == Method.AVERAGE_PER_YEAR ? facts.told().withoutCases().stream() : Stream.empty();
    }

    /** Every figure that shows in it: those it was computed from, and where its way begins. */
    public Stream<Point> figures() {
        Stream<Point> ends = Stream.concat(Stream.ofNullable(inputs.start()), Stream.ofNullable(inputs.current()));
        return Stream.concat(used.stream(), ends).distinct();
    }

    /** Whether a whole later year that counts has passed, and nobody has told of it. */
    public boolean isOld(Facts facts) {
        Point current = inputs.current();
        return current != null && facts.told().areBehind(current, lastYearThatCounts());
    }

    /** The last year whose figure may still change the verdict: what was done by its day asks for no later one. */
    private int lastYearThatCounts() {
        Point current = inputs.current();
        return method == Method.DONE_BY && current != null ? current.year() : inputs.horizon();
    }

    /** A mean is as firm as the least firm of its years. */
    public boolean restsOnFinalFigures() {
        Point current = inputs.current();
        return method == Method.AVERAGE_PER_YEAR
                ? used.stream().allMatch(point -> point.status().isFinal())
                : current != null && current.status().isFinal();
    }

    /** Whether anything that it was computed from was invented for a demonstration. */
    public boolean isSynthetic(Facts facts) {
        return used.stream().anyMatch(Point::synthetic) || withoutCases(facts).anyMatch(NoCases.Statement::synthetic);
    }

    /** Never on another side of what the target names than it lies; null where no mean is judged. */
    public @Nullable BigDecimal mean(Facts facts) {
        Ratio mean = inputs.mean();
        return mean == null ? null : mean.shownBeside(facts.rule().marks());
    }

    static BigDecimal gap(Goal goal, Ratio value, int decimals) {
        Ratio missing = goal.missing(value);
        return missing.signum() <= 0
                ? BigDecimal.ZERO
                : missing.exactOrRounded(Math.max(decimals, missing.over().scale()));
    }
}
