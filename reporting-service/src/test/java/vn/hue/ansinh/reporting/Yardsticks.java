package vn.hue.ansinh.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the Plan's tables say of the definitions and targets of an indicator, as it is told. */
final class Yardsticks {
    private Yardsticks() {}

    static void add(ObjectNode indicator, @Nullable String breakdowns) {
        if (breakdowns != null) {
            Arrays.stream(breakdowns.split("\\|")).forEach(indicator.withArray("/breakdowns")::add);
        }
        String code = indicator.get("code").asText();
        for (Map<String, String> row : HeardPlan.rows("definitions")) {
            if (row.get("indicator").equals(code)) {
                indicator
                        .withArray("/definitions")
                        .addObject()
                        .put("version", Integer.parseInt(row.get("version")))
                        .put("effectiveFrom", row.get("effective_from"))
                        .put("effectiveTo", row.get("effective_to"))
                        .put("seriesBreak", Boolean.parseBoolean(row.get("series_break")));
            }
        }
        HeardPlan.rows("targets").stream()
                .filter(row -> row.get("indicator").equals(code))
                .forEach(row -> add(indicator.withArray("/targets").addObject(), row));
    }

    private static void add(ObjectNode target, Map<String, String> row) {
        target.put("seq", Integer.parseInt(row.get("seq"))).put("comparator", row.get("comparator"));
        for (String part : new String[] {"value", "low", "high", "tolerance"}) {
            target.put(part, row.get(part) == null ? null : new BigDecimal(row.get(part)));
        }
        target.put("periodKind", row.get("period_kind")).put("toYear", Integer.parseInt(row.get("period_to")));
        target.put("validFrom", row.get("valid_from")).put("validTo", row.get("valid_to"));
    }
}
