package vn.hue.ansinh.agencies.agency;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Asked;

/** Which agencies are asked for; a member that is null asks for all. */
public class AgencyFilter {
    @QueryParam("on")
    @Nullable
    String on;

    @QueryParam("type")
    @Nullable
    String type;

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

    String words() {
        return Asked.words(search);
    }
}
