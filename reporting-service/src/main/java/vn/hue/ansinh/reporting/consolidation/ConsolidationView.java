package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.problem.Text;

/**
 * A consolidation as it is shown, with all that it says and what was noted on it.
 *
 * @param notice what must be known before any of it is read; null where there is nothing of the kind
 */
public record ConsolidationView(
        @JsonUnwrapped ConsolidationLine line,
        Contents content,
        Map<String, Note> notes,
        List<String> openPoints,
        List<Final> finals,
        @Nullable Text notice) {

    Response.ResponseBuilder tagged(Response.ResponseBuilder answer) {
        return answer.entity(this).tag(ETags.of(line.revision()));
    }
}
