package vn.hue.ansinh.indicators.importing;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;

/** How a file shall be taken in. */
public class ImportQuery {
    @QueryParam("mode")
    @Nullable
    String mode;

    @QueryParam("title")
    @Nullable
    String title;

    /** ATOMIC unless something else is asked: half a file is seldom what somebody wants. */
    ImportMode mode() {
        ImportMode asked = new Parameter("mode", mode).oneOf(ImportMode.class);
        return asked == null ? ImportMode.ATOMIC : asked;
    }

    @Nullable
    String title() {
        String text = new Parameter("title", title).line();
        return text.isEmpty() ? null : text;
    }
}
