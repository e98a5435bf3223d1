package vn.hue.ansinh.reporting.known;

import java.util.List;

/** Of an indicator: what decides whether a figure for it can be right. */
public record IndicatorMessage(
        String code,
        MeasureKind measureKind,
        int decimals,
        Level lowestLevel,
        List<String> components,
        long revision) {}
