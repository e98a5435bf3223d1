package vn.hue.ansinh.kit.problem;

import java.util.List;

/** A value that its reader cannot take; becomes one field error once the pointer is known. */
final class BadField extends Refusal {
    private final String fieldCode;

    BadField(String code, Text detail, Text hint) {
        super(
                422,
                "invalid-fields",
                Text.of("Một số trường chưa hợp lệ.", "Some fields cannot be accepted."),
                Text.of(
                        "Sửa các trường nêu trong errors rồi gửi lại.",
                        "Correct the fields in errors and send again."));
        this.fieldCode = code;
        among(List.of(new FieldError("", code, detail, hint)));
    }

    @Override
    public Refusal at(String pointer) {
        FieldError found = errors().get(0);
        among(List.of(new FieldError(pointer, fieldCode, found.detail(), found.hint())));
        return this;
    }
}
