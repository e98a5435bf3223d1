package vn.hue.ansinh.reporting.known;

/**
 * A place as one agency meets it in one period.
 *
 * @param theirs whether it is the agency's own place or lies in it
 * @param home whether it is the agency's own place
 */
public record KnownPlace(String id, String code, Level level, boolean theirs, boolean home) {}
