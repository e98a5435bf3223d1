package vn.hue.ansinh.agencies.reorganisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.succession.Succession;

/** @param reason of the withdrawal */
record ReorganisationView(
        @JsonUnwrapped Succession succession,
        State state,
        @Nullable String reason,
        long revision) {}
