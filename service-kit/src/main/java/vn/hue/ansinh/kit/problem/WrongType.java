package vn.hue.ansinh.kit.problem;

/** The body is JSON, but something in it is not of the kind that the contract says. */
final class WrongType extends Refusal {

    private WrongType(Text detail, Text hint) {
        super(400, "wrong-type", detail, hint);
    }

    static Refusal ofBody() {
        return new WrongType(
                        Text.of("Cả nội dung sai kiểu.", "The body as a whole has the wrong type."),
                        Text.of(
                                "Xem nội dung mà thao tác nhận trong /openapi.yaml.",
                                "See in /openapi.yaml which body the operation takes."))
                .at("");
    }

    static Refusal ofField(String pointer) {
        return new WrongType(
                        detail(pointer),
                        Text.of(
                                "Xem kiểu của trường trong /openapi.yaml.",
                                "See the type of the field in /openapi.yaml."))
                .at(pointer);
    }

    /** One of few words was asked for. */
    static Refusal besides(String pointer, String words) {
        return new WrongType(detail(pointer), Text.of("Dùng một trong: " + words + ".", "Use one of: " + words + "."))
                .at(pointer);
    }

    static Refusal ofDay() {
        return new WrongType(
                Text.of("Đây không phải là một ngày.", "This is no day."),
                Text.of("Ghi một ngày có thật theo dạng 2023-11-30.", "Write a day that exists, such as 2023-11-30."));
    }

    static Refusal ofMoment() {
        return new WrongType(
                Text.of("Đây không phải là một thời điểm.", "This is no moment."),
                Text.of(
                        "Ghi ngày có thật, giờ, phút, giây và múi giờ theo dạng 2023-12-05T00:00:00+07:00.",
                        "Write a day that exists, the time and its zone, such as 2023-12-05T00:00:00+07:00."));
    }

    static Refusal ofId() {
        return new WrongType(
                Text.of("Đây không phải là một id.", "This is no id."),
                Text.of(
                        "Dùng nguyên id như đã được trả lời, dạng 01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11.",
                        "Use the id as it was answered, in the form 01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11."));
    }

    private static Text detail(String pointer) {
        return Text.of("Giá trị tại " + pointer + " sai kiểu.", "The value at " + pointer + " has the wrong type.");
    }
}
