package vn.hue.ansinh.indicators.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who gives the figures away and answers for them. */
@ConfigMapping(prefix = "ansinh.open-data.publisher")
public interface Publisher {
    /** Named in the descriptions for machines, so change it where another province runs the suite. */
    @WithDefault("Ủy ban nhân dân tỉnh Thừa Thiên Huế")
    String name();

    /** By which catalogues tell publishers apart; change it together with the name. */
    @WithDefault("https://thuathienhue.gov.vn/")
    String address();
}
