package vn.hue.ansinh.reporting.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much goes with a report; it is all kept in the database, and in each of its backups. */
@ConfigMapping(prefix = "ansinh.attachments")
public interface AttachmentSettings {

    /** Of one file. Above it raise {@code quarkus.http.limits.max-body-size} here and the gateway's file limit, too. */
    @WithDefault("20M")
    MemorySize ofFile();

    /** Of all files of one report together. */
    @WithDefault("100M")
    MemorySize ofReport();

    /** Files of one report. */
    @WithDefault("20")
    int files();
}
