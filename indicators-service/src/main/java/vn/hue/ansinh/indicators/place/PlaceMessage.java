package vn.hue.ansinh.indicators.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields we need of {@code place.changed}. */
record PlaceMessage(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String level,
        String name,
        @Nullable String parent,
        int revision) {}
