package vn.hue.ansinh.indicators.publication;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.request.Language;

/** In which language an app asks. */
public class SpokenQuery {
    @QueryParam(Language.PARAMETER)
    @Nullable
    String lang;

    @Context
    @Nullable
    HttpHeaders headers;

    Locale language() {
        return Language.of(lang, Objects.requireNonNull(headers));
    }
}
