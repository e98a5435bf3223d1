package vn.hue.ansinh.indicators.verdict;

import vn.hue.ansinh.indicators.plan.Thresholds;
import vn.hue.ansinh.kit.problem.Text;

/**
 * The verdicts, from the best to the worst: of several measures under one target the worst one counts. What cannot be
 * judged ranks between what is well and what is known to need work.
 */
public enum ProgressStatus {
    EXCEEDED(Colour.GREEN, "vượt mục tiêu", "exceeded"),
    ACHIEVED(Colour.GREEN, "đã đạt", "achieved"),
    MAINTAINED(Colour.GREEN, "giữ được mức mục tiêu", "maintained"),
    ON_TRACK(Colour.GREEN, "đúng tiến độ", "on track"),
    TOLERANCE_UNDECIDED(
            Colour.GREY,
            "chưa quyết định mức sai lệch cho phép nên chưa kết luận",
            "not judged until the tolerance is decided"),
    NO_BASELINE(
            Colour.GREY, "mới có số liệu một năm nên chưa xét được tiến độ", "one year only, no trend to judge yet"),
    NOT_REPORTED(Colour.GREY, "chưa có số liệu", "not reported"),
    NEEDS_ACCELERATION(Colour.AMBER, "cần đẩy nhanh", "needs acceleration"),
    AT_RISK(Colour.AMBER, "có nguy cơ không giữ được", "at risk"),
    LIMITED(Colour.RED, "tiến triển chậm", "limited progress"),
    DETERIORATING(Colour.RED, "đang xấu đi", "deteriorating"),
    NOT_ACHIEVED(Colour.RED, "không đạt", "not achieved"),
    BREACHED(Colour.RED, "không giữ được mức mục tiêu", "breached");

    private final Colour colour;
    private final Text words;

    ProgressStatus(Colour colour, String vi, String en) {
        this.colour = colour;
        this.words = Text.of(vi, en);
    }

    static ProgressStatus byIndex(Ratio index, Thresholds thresholds) {
        if (index.atLeast(thresholds.onTrack())) {
            return ON_TRACK;
        }
        if (index.atLeast(thresholds.needsAcceleration())) {
            return NEEDS_ACCELERATION;
        }
        return index.atLeast(thresholds.limited()) ? LIMITED : DETERIORATING;
    }

    /** It says how far the way has been gone, and not how it ended. */
    boolean isOnTheWay() {
        return switch (this) {
            case ON_TRACK, NEEDS_ACCELERATION, AT_RISK, LIMITED, DETERIORATING -> true;
            default -> false;
        };
    }

    /** The goal was reached, or is still kept. */
    boolean isMet() {
        return this == EXCEEDED || this == ACHIEVED || this == MAINTAINED;
    }

    /** That of the status alone: a verdict of which nobody knows how it ended is grey. */
    public Colour colour() {
        return colour;
    }

    Text words() {
        return words;
    }

    public boolean isWorseThan(ProgressStatus other) {
        return compareTo(other) > 0;
    }
}
