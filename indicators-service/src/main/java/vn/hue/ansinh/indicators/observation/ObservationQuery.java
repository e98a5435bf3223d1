package vn.hue.ansinh.indicators.observation;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.org.OrgView;
import vn.hue.ansinh.kit.time.Zones;

/** Which observations of an indicator are asked for. */
public class ObservationQuery extends SeriesQuery {
    @QueryParam(OrgView.PARAMETER)
    @Nullable
    String orgView;

    @QueryParam("includeHistory")
    @Nullable
    String includeHistory;

    OrgView view(Instant now) {
        return OrgView.of(orgView, LocalDate.ofInstant(now, Zones.VIETNAM));
    }

    boolean includesHistory() {
        return new Parameter("includeHistory", includeHistory).isTrue();
    }
}
