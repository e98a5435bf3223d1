package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A row of the table {@code policy-areas.csv}. */
record AreaRow(
        String code, int number, @JsonProperty("name_vi") String name) {}
