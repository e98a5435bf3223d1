package vn.hue.ansinh.reporting.naming;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** Of a changed verdict: what it is now. */
public record VerdictTold(
        String indicator, @JsonProperty("to") String verdict, Instant at) {}
