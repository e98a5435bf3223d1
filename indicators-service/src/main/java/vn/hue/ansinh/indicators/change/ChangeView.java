package vn.hue.ansinh.indicators.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** @param recordedBy null for the Plan's own tables, and for readers who administer nothing */
record ChangeView(
        long number,
        Kind kind,
        String code,
        Action action,
        JsonNode state,
        OffsetDateTime recordedAt,
        @Nullable String recordedBy) {}
