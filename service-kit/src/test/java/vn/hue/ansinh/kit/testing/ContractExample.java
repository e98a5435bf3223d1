package vn.hue.ansinh.kit.testing;

/** What the contract prints for callers to copy. */
public final class ContractExample {
    private ContractExample() {}

    public static String named(String name) {
        return Contracts.http().at("/components/examples/" + name + "/value").toString();
    }
}
