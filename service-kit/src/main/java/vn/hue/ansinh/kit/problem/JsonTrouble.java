package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
            return Member.unknown(pointer(unknown), unknown.getPropertyName(), names(unknown));
        }
        Optional<JsonParser> stopped = atSecondOfTwo(trouble);
        if (stopped.isPresent()) {
            return Member.twice(
                    stopped.get().getParsingContext().pathAsPointer().toString(),
                    String.valueOf(stopped.get().getParsingContext().getCurrentName()));
        }
        if (isAbsent(trouble)) {
            return InvalidFields.one(
                    pointer(trouble),
                    "required",
                    Text.of("Bắt buộc phải có trường này.", "This field must be there."),
                    Text.of("Không có giá trị thì ghi null.", "Where there is no value, write null."));
        }
        if (isOverlong(trouble)) {
            return overlong(pointer(trouble));
        }
        return trouble instanceof MismatchedInputException mismatch ? mismatched(mismatch) : Failure.malformed();
    }

    private static List<String> names(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? List.of()
                : unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
    }

    // Jackson tells it from other JSON that is none by these words alone.
    private static Optional<JsonParser> atSecondOfTwo(JsonProcessingException trouble) {
        return Trouble.within(trouble, JsonParseException.class)
                .filter(parse -> parse.getOriginalMessage().startsWith("Duplicate field"))
                .map(JsonParseException::getProcessor);
    }

    private static Refusal mismatched(MismatchedInputException mismatch) {
        Class<?> wanted = mismatch.getTargetType();
        if (wanted != null && wanted.isEnum()) {
            return WrongType.besides(pointer(mismatch), words(wanted));
        }
        if (!mismatch.getPath().isEmpty()) {
            return WrongType.ofField(pointer(mismatch));
        }
        // Nothing at all, or something behind the end, is a mismatch to Jackson, too; it says so in other words.
        return mismatch.getOriginalMessage().startsWith("Cannot ") ? WrongType.ofBody() : Failure.malformed();
    }

    private static String words(Class<?> wanted) {
        return Arrays.stream(wanted.getEnumConstants())
                .map(word -> ((Enum<?>) word).name())
                .collect(Collectors.joining(", "));
    }

    // Jackson has one exception for all of its limits, and tells them apart by these words alone.
    private static boolean isOverlong(JsonProcessingException trouble) {
        return Trouble.within(trouble, StreamConstraintsException.class)
                .filter(over -> over.getOriginalMessage().startsWith("String value length"))
                .isPresent();
    }

    private static Refusal overlong(String pointer) {
        return InvalidFields.one(
                pointer,
                "wrong-length",
                Text.of("Văn bản quá dài.", "The text is too long."),
                Text.of(
                        "Không văn bản nào trong nội dung được quá 100.000 ký tự.",
                        "No text of a body may be over 100,000 characters."));
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
