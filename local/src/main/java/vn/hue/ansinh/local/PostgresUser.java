package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. An ordinary user simply runs it. Root runs it in a user namespace of its own, where
 * it is nobody and the files stay root's; where the machine forbids namespaces (many containers), root becomes nobody for
 * real, and keeps just the right to pass through folders that are closed to others.
 */
enum PostgresUser {
    MYSELF(List.of()),
    NAMESPACE(List.of("unshare", "--user")),
    NOBODY(List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override"));

    private final List<String> prefix;

    PostgresUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static PostgresUser choose() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return MYSELF;
        }
        for (PostgresUser user : List.of(NAMESPACE, NOBODY)) {
            if (user.works()) {
                return user;
            }
        }
        throw new CannotStart(
                "PostgreSQL does not run as root and this machine lets root be nobody else (neither unshare"
                        + " nor setpriv works); run An Sinh as an ordinary user.");
    }

    List<String> run(String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        return whole;
    }

    /** Makes the folder this user's own: a cluster whose files belong to somebody else does not start. */
    void own(Path folder) throws IOException {
        if (this != MYSELF) {
            String owner = this == NOBODY ? "nobody" : "root";
            if (!Files.getOwner(folder).getName().equals(owner)) {
                Folders.giveTo(owner, folder);
            }
        }
    }

    private boolean works() {
        try {
            Process trial =
                    new ProcessBuilder(run("true")).redirectErrorStream(true).start();
            return trial.waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
