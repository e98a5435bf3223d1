package vn.hue.ansinh.reporting.known;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of a place's full state: what reporting needs. The id is {@code code@validFrom}. */
public record PlaceMessage(
        String id,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Level level,
        @Nullable String parent,
        long revision) {}
