package vn.hue.ansinh.gateway.entry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** How large a request may be; raising a limit costs memory and time in each service behind the door. */
@ConfigMapping(prefix = "ansinh.limits")
public interface EntryLimits {
    /** Longer bodies are refused, by their announced length or at the byte that is too many. */
    @WithDefault("2097152")
    long bodyBytes();

    /** Addresses that take whole files, which are larger and take longer. */
    @WithDefault("/api/v1/observation-imports")
    List<String> widePaths();

    @WithDefault("268435456")
    long wideBodyBytes();

    @WithDefault("PT15M")
    Duration wideBodyTime();

    /** Addresses that take one file of a report. */
    @WithDefault("/api/v1/reports/[^/]+/attachments")
    Pattern filePaths();

    /** A little over what the service takes, which refuses by name. */
    @WithDefault("22020096")
    long fileBodyBytes();

    @WithDefault("PT5M")
    Duration fileBodyTime();

    default long bodyBytes(String path) {
        if (widePaths().contains(path)) {
            return wideBodyBytes();
        }
        return takesFile(path) ? fileBodyBytes() : bodyBytes();
    }

    default Duration bodyTime(String path) {
        if (widePaths().contains(path)) {
            return wideBodyTime();
        }
        return takesFile(path) ? fileBodyTime() : bodyTime();
    }

    private boolean takesFile(String path) {
        return filePaths().matcher(path).matches();
    }

    /** How long a slow line may take to bring a whole body; meanwhile it holds one connection to a service. */
    @WithDefault("PT2M")
    Duration bodyTime();

    /** How long nothing of a body may come; shorter than an idle connection lives, which would end without a word. */
    @WithDefault("PT1M")
    Duration bodySilence();

    /** Longer addresses are refused; above twice as many they are not read on. */
    @WithDefault("8192")
    int urlBytes();

    /** Larger heads are refused; above twice as many they are not read on. */
    @WithDefault("16384")
    int headerBytes();

    /** More header fields are refused: each costs every stop a look. */
    @WithDefault("100")
    int headerFields();

    /** More parameters in an address are refused. */
    @WithDefault("100")
    int parameters();
}
