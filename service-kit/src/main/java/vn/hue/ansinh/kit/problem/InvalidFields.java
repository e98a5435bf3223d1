package vn.hue.ansinh.kit.problem;

import java.util.List;

/** The body can be read, but some of its fields cannot be accepted; says all of them at once. */
public class InvalidFields extends Refusal {

    public InvalidFields(List<FieldError> errors) {
        super(
                422,
                "invalid-fields",
                Text.of("Một số trường chưa hợp lệ.", "Some fields cannot be accepted."),
                Text.of(
                        "Sửa các trường nêu trong errors rồi gửi lại.",
                        "Correct the fields in errors and send again."));
        among(errors);
    }

    public static InvalidFields one(String pointer, String code, Text detail, Text hint) {
        return new InvalidFields(List.of(new FieldError(pointer, code, detail, hint)));
    }
}
