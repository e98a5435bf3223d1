package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.etag.ETags;

/** A consolidation as it is shown, with all that it says and what was noted on it. */
public record ConsolidationView(
        @JsonUnwrapped ConsolidationLine line,
        Contents content,
        Map<String, Note> notes,
        List<String> openPoints,
        List<Final> finals) {

    Response.ResponseBuilder tagged(Response.ResponseBuilder answer) {
        return answer.entity(this).tag(ETags.of(line.revision()));
    }
}
