package vn.hue.ansinh.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The topics that this service owns: it creates them, and tells nowhere else. */
@ConfigMapping(prefix = "ansinh.topics")
public interface TopicSettings {

    @WithParentName
    Map<String, Topic> topics();

    /** How one topic is laid out. */
    interface Topic {

        /** True where each event carries the full state of its subject: only the last one per subject is kept. */
        @WithDefault("false")
        boolean compacted();

        /** More partitions let more consumers work side by side; raising it later breaks the order per subject. */
        @WithDefault("3")
        int partitions();
    }
}
