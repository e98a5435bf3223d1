package vn.hue.ansinh.reporting.known;

/** Level of a place, the highest first. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    public boolean isBelow(Level other) {
        return compareTo(other) > 0;
    }
}
