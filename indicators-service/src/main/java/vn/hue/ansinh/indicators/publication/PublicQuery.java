package vn.hue.ansinh.indicators.publication;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.request.Language;

/** What an app asks for besides the thing itself: the language, and the plan where there are several. */
public class PublicQuery {
    @QueryParam(Language.PARAMETER)
    @Nullable
    String lang;

    @QueryParam("plan")
    @Nullable
    String plan;

    @Context
    @Nullable
    HttpHeaders headers;

    Locale language() {
        return Language.of(lang, Objects.requireNonNull(headers));
    }

    String plan() {
        return new Parameter("plan", plan).code();
    }
}
