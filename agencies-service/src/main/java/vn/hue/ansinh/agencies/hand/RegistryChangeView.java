package vn.hue.ansinh.agencies.hand;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;

/**
 * One thing as a person set it.
 *
 * @param state the body with which it was set, JSON
 */
record RegistryChangeView(
        @JsonIgnore String key,
        String kind,
        String subject,
        @JsonRawValue String state,
        OffsetDateTime recordedAt,
        String recordedBy) {}
