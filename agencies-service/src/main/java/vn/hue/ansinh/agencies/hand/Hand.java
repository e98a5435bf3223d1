package vn.hue.ansinh.agencies.hand;

import java.time.Instant;

/** Whose hand writes (the subject of the token), and when. */
public record Hand(String by, Instant at) {}
