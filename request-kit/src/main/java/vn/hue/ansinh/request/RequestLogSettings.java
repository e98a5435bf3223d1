package vn.hue.ansinh.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which requests leave a line in the log of this part. */
@ConfigMapping(prefix = "ansinh.log")
public interface RequestLogSettings {
    /** {@code all} writes some 400 bytes for each answer, so 400 MB for a million. */
    @WithDefault("refused")
    Which requests();

    /** Lines a second about refusals; whoever raises it lets a flood of them fill the disk sooner. */
    @WithDefault("20")
    int lines();

    /** What is told one by one. */
    enum Which {
        REFUSED,
        ALL
    }
}
