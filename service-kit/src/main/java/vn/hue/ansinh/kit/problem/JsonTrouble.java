package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body, with a pointer to the place. */
final class JsonTrouble {
    private JsonTrouble() {}

    static Refusal of(JsonProcessingException trouble) {
        return Trouble.within(trouble, Refusal.class)
                .map(own -> own.at(pointer(trouble)))
                .orElseGet(() -> outer(trouble));
    }

    private static Refusal outer(JsonProcessingException trouble) {
        if (trouble instanceof UnrecognizedPropertyException unknown) {
            return Failure.unknownField(pointer(unknown), unknown.getPropertyName());
        }
        if (trouble instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return Failure.wrongType(pointer(mismatch));
        }
        return Failure.malformed();
    }

    private static String pointer(JsonProcessingException trouble) {
        return trouble instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(JsonTrouble::step).collect(Collectors.joining())
                : "";
    }

    private static String step(JsonMappingException.Reference step) {
        String name = step.getFieldName();
        return "/" + (name == null ? String.valueOf(step.getIndex()) : escaped(name));
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
