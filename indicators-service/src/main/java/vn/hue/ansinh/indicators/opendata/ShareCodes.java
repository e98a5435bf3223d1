package vn.hue.ansinh.indicators.opendata;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import vn.hue.ansinh.indicators.indicator.Indicator;

/** The indicators that are a percentage of something, whose figures are warned of above 100. */
record ShareCodes(Set<String> codes) {

    static ShareCodes of(List<Indicator> indicators) {
        return new ShareCodes(indicators.stream()
                .filter(Indicator::isShare)
                .map(Indicator::code)
                .collect(toSet()));
    }

    boolean contains(String indicator) {
        return codes.contains(indicator);
    }
}
