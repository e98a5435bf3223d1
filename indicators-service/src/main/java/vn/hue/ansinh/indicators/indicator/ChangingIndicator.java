package vn.hue.ansinh.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hue.ansinh.indicators.plan.PolicyAreas;

/** Changes an indicator or its targets and tells the other services what they need to know of it, in the caller's transaction. */
@ApplicationScoped
public class ChangingIndicator {
    private final Indicators indicators;
    private final PolicyAreas areas;
    private final TellingIndicators telling;

    ChangingIndicator(Indicators indicators, PolicyAreas areas, TellingIndicators telling) {
        this.indicators = indicators;
        this.areas = areas;
        this.telling = telling;
    }

    boolean isArea(String code) {
        return areas.findByIdOptional(code).isPresent();
    }

    public void change(String code, Runnable write) {
        write.run();
        indicators.flush();
        telling.tell(List.of(indicators.get(code)));
    }
}
