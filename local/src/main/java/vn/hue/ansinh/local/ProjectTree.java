package vn.hue.ansinh.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the project's root folder from wherever a command or a test was started. */
final class ProjectTree {
    private ProjectTree() {}

    static Path root() {
        String named = System.getProperty("ansinh.root");
        if (named != null) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("local"))) {
                return folder;
            }
        }
        throw new CannotStart("No An Sinh project was found above " + start + "; start from inside the project.");
    }
}
