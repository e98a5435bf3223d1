package vn.hue.ansinh.indicators.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** What our answers say of a figure in objects of their own; of these each member is known by name, too. */
final class JsonMembers {
    private static final Set<String> OF_A_PLACE = Set.of("code", "validFrom");

    private static final Map<String, Set<String>> KNOWN = Map.of(
            "place", OF_A_PLACE,
            "source", Set.of("kind", "agency", "report", "reportVersion", "title", "url", "import"),
            "revised", Set.of("from", "fromStatus", "percent", "first", "firstStatus", "percentSinceFirst", "reopened"),
            "inStructure", Set.of("place", "share", "derived", "value", "numerator", "denominator", "above"));

    private JsonMembers() {}

    /** Whether it is passed over as what our pages of observations add to a figure, beside the columns of an export. */
    static boolean areOfAFigure(String name) {
        return KNOWN.containsKey(name);
    }

    static void refuseUnknown(String object, String member) {
        if (!KNOWN.getOrDefault(object, Set.of()).contains(member)) {
            throw Header.unknownMember(object + "." + member);
        }
    }

    /** The value that the parser stands on; of objects we know, whatever they hold must be known. */
    static void passOver(String name, JsonParser json) throws IOException {
        if (!KNOWN.containsKey(name)) {
            json.skipChildren();
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                passOver(name, json);
            }
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                refuseUnknown(name, member);
                json.nextToken();
                passOver(member, json);
            }
        }
    }
}
