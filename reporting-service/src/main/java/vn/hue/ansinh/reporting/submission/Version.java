package vn.hue.ansinh.reporting.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.MadeAgainst;

/**
 * What was handed in, word for word. The database refuses to change it.
 *
 * @param against by what its indicators were measured when it was; empty where nothing was kept of it
 */
public record Version(
        UUID report,
        int number,
        Content content,
        String sha256,
        Instant submittedAt,
        @Nullable Instant withdrawnAt,
        List<MadeAgainst> against) {}
