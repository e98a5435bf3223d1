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

    private static Text detail(String pointer) {
        return Text.of("Giá trị tại " + pointer + " sai kiểu.", "The value at " + pointer + " has the wrong type.");
    }
}
