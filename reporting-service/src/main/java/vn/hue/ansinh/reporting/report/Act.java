package vn.hue.ansinh.reporting.report;

import java.time.Instant;

/** Who did something, by the subject of the access token, and when. */
public record Act(String by, Instant at) {}
