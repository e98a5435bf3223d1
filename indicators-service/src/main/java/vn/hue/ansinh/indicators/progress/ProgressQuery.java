package vn.hue.ansinh.indicators.progress;

import jakarta.ws.rs.QueryParam;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;

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
        Word wanted = new Parameter("status", status).oneOf(Word.class);
        return view -> wanted == null || wanted.fits(view);
    }

    boolean namesATarget() {
        return target != null && !target.isEmpty();
    }
}
