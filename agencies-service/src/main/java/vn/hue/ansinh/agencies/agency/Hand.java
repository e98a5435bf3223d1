package vn.hue.ansinh.agencies.agency;

import java.time.Instant;

/** Whose hand writes (the subject of the token), and when. */
record Hand(String by, Instant at) {}
