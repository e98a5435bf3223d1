package vn.hue.ansinh.indicators.progress;

import jakarta.ws.rs.QueryParam;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;

/** Which verdicts of a plan are asked for. */
public class ProgressQuery extends VerdictQuery {
    @QueryParam("plan")
    @Nullable
    String plan;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("lead")
    @Nullable
    String lead;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("colour")
    @Nullable
    String colour;

    String plan() {
        return new Parameter("plan", plan).code();
    }

    String area() {
        return new Parameter("area", area).code();
    }

    /** By the same measure as the lead that stands beside the verdict. */
    String lead() {
        return new Parameter("lead", lead).code();
    }

    /** Read once for all that is found. */
    Predicate<ProgressView> wanted() {
        ProgressStatus wanted = new Parameter("status", status).oneOf(ProgressStatus.class);
        Colour shown = new Parameter("colour", colour).oneOf(Colour.class);
        return view -> (wanted == null || wanted == view.status()) && (shown == null || shown == view.colour());
    }

    boolean namesATarget() {
        return target != null && !target.isEmpty();
    }
}
