package vn.hue.ansinh.indicators.publication;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;

/** The language, and the plan where there are several. */
public class PublicQuery extends SpokenQuery {
    @QueryParam("plan")
    @Nullable
    String plan;

    String plan() {
        return new Parameter("plan", plan).code();
    }
}
