package vn.hue.ansinh.indicators.indicator;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.indicators.question.SearchWords;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which indicators are asked for. */
public class IndicatorQuery {
    @QueryParam("plan")
    @Nullable
    String plan;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("lead")
    @Nullable
    String lead;

    @QueryParam("q")
    @Nullable
    String words;

    @BeanParam
    PageRequest page = new PageRequest();

    String plan() {
        return new Parameter("plan", plan).code();
    }

    String area() {
        return new Parameter("area", area).code();
    }

    String lead() {
        return new Parameter("lead", lead).code();
    }

    SearchWords words() {
        return new Parameter("q", words).words();
    }

    PageRequest page() {
        return page;
    }
}
