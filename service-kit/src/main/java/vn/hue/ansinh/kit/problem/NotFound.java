package vn.hue.ansinh.kit.problem;

/** The thing that the path names does not exist. */
public class NotFound extends Refusal {

    public NotFound(String what, String id) {
        super(
                404,
                "not-found",
                Text.of("Không tìm thấy " + what + " " + id + ".", "There is no " + what + " " + id + "."),
                Text.of("Kiểm tra lại mã trong đường dẫn.", "Check the code in the path."));
    }
}
