package vn.hue.ansinh.agencies.place;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.question.Asked;

/** Which places are asked for; a member that is null asks for all. */
public class PlaceFilter {
    static final String KEY = "[0-9]{2,5}(@[0-9]{4}-[0-9]{2}-[0-9]{2})?";

    @QueryParam("on")
    @Nullable
    String on;

    @QueryParam("level")
    @Nullable
    String level;

    @QueryParam("parent")
    @Nullable
    String parent;

    @QueryParam("q")
    @Nullable
    String search;

    LocalDate day(LocalDate today) {
        LocalDate asked = Asked.day("on", on);
        return asked == null ? today : asked;
    }

    @Nullable
    String level() {
        return Asked.matching("PROVINCE|DISTRICT|COMMUNE", "level", level);
    }

    @Nullable
    String parent() {
        return Asked.matching(KEY, "parent", parent);
    }

    String words() {
        return Asked.words(search);
    }
}
