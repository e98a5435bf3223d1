package vn.hue.ansinh.kit.problem;

/** A stretch that ends before it begins: nothing lies in it, and nobody means it. */
public class FromAfterTo extends InvalidParameter {
    private static final String FROM = "from";

    public FromAfterTo() {
        super(FROM, Text.of("Dùng from không muộn hơn to.", "Use a from that is no later than to."));
    }
}
