package vn.hue.ansinh.kit.problem;

/** A text that is none: where people write, it is refused where it stands ({@link vn.hue.ansinh.request.PlainText}). */
public final class UnreadableText {
    static final String CODE = "text-unreadable";
    static final Text DETAIL = Text.of("Văn bản có ký tự không đọc được.", "The text has a character that is none.");
    static final Text HINT = Text.of(
            "Bỏ các ký tự điều khiển (U+0000 đến U+001F, trừ tab và xuống dòng; U+007F đến U+009F), các dấu đổi chiều chữ (như U+202E), các nửa ký tự và quá 30 dấu trên một chữ.",
            "Leave out control characters (U+0000 to U+001F, but tab and new line; U+007F to U+009F), marks that turn"
                    + " the direction of writing (such as U+202E), halves of characters and more than 30 marks on one"
                    + " letter.");

    private UnreadableText() {}

    public static FieldError at(String pointer) {
        return new FieldError(pointer, CODE, DETAIL, HINT);
    }
}
