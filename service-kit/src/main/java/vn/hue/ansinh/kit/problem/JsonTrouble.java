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
        if (isAbsent(trouble)) {
            return InvalidFields.one(
                    pointer(trouble),
                    "required",
                    Text.of("Bắt buộc phải có trường này.", "This field must be there."),
                    Text.of("Không có giá trị thì ghi null.", "Where there is no value, write null."));
        }
        if (trouble instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return Failure.wrongType(pointer(mismatch));
        }
        return Failure.malformed();
    }

    // A field that must be written even if it is null; Jackson tells it from a wrong type by these words alone.
    private static boolean isAbsent(JsonProcessingException trouble) {
        return trouble.getOriginalMessage() != null
                && trouble.getOriginalMessage().startsWith("Missing required creator property");
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
