package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;

/**
 * {@code ./ansinh realm}: gives the sign-in server in its container what a newer release has more in its realm, as the
 * launcher does by itself; {@code ./ansinh realm demonstration} the people and machines of a demonstration.
 */
public final class ContainerRealm {
    private ContainerRealm() {}

    public static void main(String[] args) throws Exception {
        try {
            System.out.println(bringIn(Settings.ofContainers(System.getenv()), args.length > 0 ? args[0] : ""));
        } catch (CannotStart | IOException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    static String bringIn(Settings containers, String what) throws IOException, InterruptedException {
        if (what.equals("demonstration")) {
            int added = new PartialImport(containers).add(new Realm(containers).ofDemonstration());
            return "People, machines and clients of the demonstration that came in: " + added;
        }
        if (!what.isEmpty()) {
            throw new CannotStart("Say ./ansinh realm, or ./ansinh realm demonstration.");
        }
        NewInRealm news = new NewInRealm(containers);
        boolean known = Files.exists(news.known());
        int added = news.bringIn();
        return known
                ? "What is new in the realm and came in: " + added
                : "Nothing was brought in: which realm this installation had before was not known. From now on it is.";
    }
}
