package vn.hue.ansinh.kit.problem;

/** The thing belongs to another agency than the caller's. */
public class NotYours extends Refusal {

    public NotYours() {
        super(
                403,
                "other-agency",
                Text.of("Nội dung này thuộc cơ quan khác.", "This belongs to another agency."),
                Text.of(
                        "Dùng tài khoản của cơ quan được giao.",
                        "Use an account of the agency that it is assigned to."));
    }
}
