package vn.hue.ansinh.kit.problem;

import java.util.Set;

/** A body that says of itself what nobody here can read: no one type, another character set than ours, or packed. */
public final class BodyNotTaken extends Refusal {
    private final boolean packed;

    private BodyNotTaken(Text detail, Text hint, boolean packed) {
        super(415, "unsupported-media-type", detail, hint);
        this.packed = packed;
    }

    /** @param types those that the operation takes */
    static BodyNotTaken otherThan(Set<String> types) {
        String taken = String.join(", ", types);
        return new BodyNotTaken(
                Text.of("Không nhận loại nội dung này.", "A body of this type is not taken."),
                Text.of("Dùng Content-Type: " + taken + ".", "Use Content-Type: " + taken + "."),
                false);
    }

    public static BodyNotTaken withoutOneType() {
        return new BodyNotTaken(
                Text.of("Content-Type không nêu đúng một loại.", "Content-Type does not name one type."),
                Text.of(
                        "Nêu một loại, một lần, ví dụ application/json.",
                        "Name one type, once, for example application/json."),
                false);
    }

    public static BodyNotTaken in(String charset) {
        return new BodyNotTaken(
                Text.of("Không nhận bảng mã " + charset + ".", "The character set " + charset + " is not taken."),
                Text.of("Gửi bằng UTF-8.", "Send it in UTF-8."),
                false);
    }

    public static BodyNotTaken packedAs(String encoding) {
        return new BodyNotTaken(
                Text.of(
                        "Không nhận nội dung nén (Content-Encoding: " + encoding + ").",
                        "A packed body (Content-Encoding: " + encoding + ") is not taken."),
                Text.of("Gửi nội dung không nén.", "Send it unpacked."),
                true);
    }

    /** Whether the answer has to say in Accept-Encoding how a body may be packed. */
    boolean isPacked() {
        return packed;
    }
}
