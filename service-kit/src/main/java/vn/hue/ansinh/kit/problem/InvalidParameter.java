package vn.hue.ansinh.kit.problem;

/** A query, path or header parameter cannot be read or is out of its range. */
public class InvalidParameter extends Refusal {

    public InvalidParameter(String name, Text hint) {
        super(
                400,
                "invalid-parameter",
                Text.of("Tham số " + name + " không hợp lệ.", "The parameter " + name + " cannot be accepted."),
                hint);
        with("parameter", name);
    }

    public static InvalidParameter empty(String name) {
        return new InvalidParameter(
                name, Text.of("Bỏ tham số này hoặc ghi giá trị cho nó.", "Leave it out or give it a value."));
    }
}
