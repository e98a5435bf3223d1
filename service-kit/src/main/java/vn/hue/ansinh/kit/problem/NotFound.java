package vn.hue.ansinh.kit.problem;

/** The thing that the path names does not exist. */
public class NotFound extends Refusal {

    /** @param what the kind of thing, e.g. {@code Text.of("cơ quan", "agency")} */
    public NotFound(Text what, String id) {
        super(
                404,
                "not-found",
                Text.of("Không tìm thấy " + what.vi() + " " + id + ".", "There is no " + what.en() + " " + id + "."),
                Text.of("Kiểm tra lại mã trong đường dẫn.", "Check the code in the path."));
    }
}
