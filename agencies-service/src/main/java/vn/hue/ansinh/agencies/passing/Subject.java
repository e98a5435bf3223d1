package vn.hue.ansinh.agencies.passing;

/**
 * What somebody answers for.
 *
 * @param kind AREA, INDICATOR, TASK or DUTY
 */
public record Subject(String kind, String code) {}
