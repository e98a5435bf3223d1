package vn.hue.ansinh.kit.testing;

/** What the contract prints for callers to copy. */
public final class ContractExample {
    private ContractExample() {}

    /** As JSON. */
    public static String named(String name) {
        return Contracts.http().at("/components/examples/" + name + "/value").toString();
    }

    /** The very text of one that is no JSON. */
    public static String text(String name) {
        return at("/components/examples/" + name + "/value");
    }

    /** A text of the contract, by its JSON pointer. */
    public static String at(String pointer) {
        return Contracts.http().at(pointer).asText();
    }
}
