package vn.hue.ansinh.indicators.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many files of figures are given away at once. */
@ConfigMapping(prefix = "ansinh.open-data.files")
public interface FileSettings {
    /**
     * Each holds a thread and a connection to the database until who reads it has taken it; raising it leaves fewer of both
     * for everybody else ({@code quarkus.datasource.jdbc.max-size}).
     */
    @WithDefault("16")
    int atOnce();

    /** Raising it lets fewer readers keep the files from all others; a person, a machine or an address is one. */
    @WithDefault("4")
    int ofOneReader();
}
