package vn.hue.ansinh.indicators.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Under which terms the figures are given away. */
@ConfigMapping(prefix = "ansinh.open-data.licence")
public interface Licence {
    /** Address of the licence; named in every file's headers and descriptions, so change it before the first download. */
    @WithDefault("https://creativecommons.org/licenses/by/4.0/")
    String address();
}
