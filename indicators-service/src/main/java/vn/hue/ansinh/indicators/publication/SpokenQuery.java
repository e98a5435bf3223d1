package vn.hue.ansinh.indicators.publication;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.request.AskedLanguage;

/** In which language an app asks. */
public class SpokenQuery {
    @QueryParam(AskedLanguage.PARAMETER)
    @Nullable
    String lang;

    @Context
    @Nullable
    HttpHeaders headers;

    Locale language() {
        return AskedLanguage.of(lang, Objects.requireNonNull(headers));
    }
}
