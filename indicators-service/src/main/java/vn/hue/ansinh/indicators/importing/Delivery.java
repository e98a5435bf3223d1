package vn.hue.ansinh.indicators.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody handed in.
 *
 * @param title where the figures come from, in words for readers
 */
record Delivery(
        Upload upload,
        ImportMode mode,
        ImportFormat format,
        @Nullable String title,
        @Nullable String agency,
        String sentBy) {

    /** What makes two requests the same: the bytes, and what is to be done with them. */
    Map<String, String> fingerprint() {
        return Map.of(
                "sha256",
                upload.sha256(),
                "mode",
                mode.name(),
                "format",
                format.name(),
                "title",
                title == null ? "" : title);
    }
}
