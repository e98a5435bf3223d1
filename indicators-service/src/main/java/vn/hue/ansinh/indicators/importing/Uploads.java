package vn.hue.ansinh.indicators.importing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where the bytes of files lie while they are read. Each process has a folder of its own, named by its id; what a killed
 * one left there is swept away by the next that starts, and never what belongs to one that lives.
 */
@ApplicationScoped
class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);
    private static final long US = ProcessHandle.current().pid();

    private final Path all;

    Uploads(@ConfigProperty(name = "ansinh.imports.uploads") Path all) {
        this.all = all;
    }

    void atStart(@Observes StartupEvent event) throws IOException {
        sweep();
    }

    void sweep() throws IOException {
        if (!Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> folders = Files.list(all)) {
            for (Path left : folders.filter(Uploads::isLeft).toList()) {
                LOG.infof("An upload was cut off by the end of process %s; its bytes are deleted", left.getFileName());
                delete(left);
            }
        }
    }

    Upload receive(InputStream body) {
        return Upload.of(body, folder());
    }

    Path folder() {
        try {
            return Files.createDirectories(all.resolve(String.valueOf(US)));
        } catch (IOException refused) {
            throw new StorageUnavailable(refused);
        }
    }

    /** Of a container every process has the id of the one before. */
    private static boolean isLeft(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.matches("[0-9]{1,18}")) {
            return false;
        }
        long process = Long.parseLong(name);
        return process == US || Optional.of(process).flatMap(ProcessHandle::of).isEmpty();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}
