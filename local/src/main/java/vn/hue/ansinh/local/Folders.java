package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What java.nio leaves to its users. */
public final class Folders {
    private Folders() {}

    /** A folder for a while. Whoever makes it here can delete it even when no more classes can be loaded. */
    public static Path temporary(String prefix) throws IOException {
        return Files.createTempDirectory(prefix);
    }

    public static void delete(Path folder) throws IOException {
        for (Path path : deepestFirst(folder)) {
            Files.deleteIfExists(path);
        }
    }

    static void giveTo(String owner, Path folder) throws IOException {
        var user = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        for (Path path : deepestFirst(folder)) {
            Files.setOwner(path, user);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
