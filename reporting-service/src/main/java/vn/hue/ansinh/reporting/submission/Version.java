package vn.hue.ansinh.reporting.submission;

import java.time.Instant;
import java.util.UUID;
import vn.hue.ansinh.reporting.figure.Content;

/** What was handed in, word for word. The database refuses to change it. */
public record Version(UUID report, int number, Content content, String sha256, Instant submittedAt) {}
