package vn.hue.ansinh.agencies.redrawing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.reorganisation.State;

/** @param reason of the withdrawal */
record PlaceSuccessionView(
        String id,
        @JsonUnwrapped SetPlaceSuccession said,
        State state,
        @Nullable String reason,
        long revision) {}
