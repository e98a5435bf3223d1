package vn.hue.ansinh.kit.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the contracts are: found by walking up from the module that is tested. */
final class Contracts {
    private Contracts() {}

    static Path file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("contracts").resolve(name);
            if (Files.exists(found)) {
                return found;
            }
        }
        throw new IllegalStateException("No contracts/" + name + " above the tested module");
    }
}
