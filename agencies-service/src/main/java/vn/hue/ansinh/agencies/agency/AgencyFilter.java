package vn.hue.ansinh.agencies.agency;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Asked;
import vn.hue.ansinh.agencies.question.Codes;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** Which agencies are asked for; a member that is null asks for all. */
public class AgencyFilter {
    @QueryParam("on")
    @Nullable
    String on;

    @QueryParam("type")
    @Nullable
    String type;

    @QueryParam("parent")
    @Nullable
    String parent;

    @QueryParam("identifier")
    @Nullable
    String identifier;

    @QueryParam("q")
    @Nullable
    String search;

    @Nullable
    LocalDate day() {
        return Asked.day("on", on);
    }

    @Nullable
    String type() {
        return Asked.matching("[A-Z_]{2,40}", "type", type);
    }

    @Nullable
    String parent() {
        return Asked.matching(Codes.OF_AGENCY, "parent", parent);
    }

    /** In whichever spelling it was asked, the one that is kept. */
    @Nullable
    String identifier() {
        return identifier == null
                ? null
                : ElectronicIdentifier.canonical(identifier)
                        .orElseThrow(() -> new InvalidParameter(
                                "identifier", Text.of("Ghi như H57.10 hoặc 00.10.H57.", "Write H57.10 or 00.10.H57.")));
    }

    String words() {
        return Asked.words(search);
    }
}
