package vn.hue.ansinh.indicators.verdict;

/** The traffic light of a verdict, from the least to the most alarming; grey where nothing can be judged yet. */
public enum Colour {
    GREEN(1),
    AMBER(2),
    RED(3),
    GREY(0);

    private final int alarm;

    Colour(int alarm) {
        this.alarm = alarm;
    }

    /** Grey says nothing, so any other speaks before it. */
    public boolean isWorseThan(Colour other) {
        return alarm > other.alarm;
    }
}
