package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A row of the table {@code components.csv}. */
record ComponentRow(String code, @JsonProperty("name_vi") String name) {}
