package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Somewhere in an address where a text of a caller may stand. */
interface FuzzedPlace {
    FuzzedRequest put(String text, FuzzedRequest into);

    /** Each parameter of the path and of the query, and the name of a parameter. */
    static List<FuzzedPlace> of(ContractFuzz.Operation operation) {
        List<FuzzedPlace> places = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.get("name").asText();
            if ("path".equals(parameter.get("in").asText())) {
                places.add((text, request) -> request.at(name, text));
            } else if ("query".equals(parameter.get("in").asText())) {
                places.add((text, request) -> request.asking(name, text));
            }
        }
        places.add((text, request) -> request.asking(text, "1"));
        return places;
    }
}
