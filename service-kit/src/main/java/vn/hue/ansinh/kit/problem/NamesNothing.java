package vn.hue.ansinh.kit.problem;

/** What stands in the path cannot be the id or the number of anything. */
public class NamesNothing extends Refusal {

    public NamesNothing(String parameter, Text hint) {
        super(
                404,
                "not-found",
                Text.of(
                        "Không có gì mang " + parameter + " như trong đường dẫn.",
                        "There is nothing with the " + parameter + " in the path."),
                hint);
        with("parameter", parameter);
    }
}
