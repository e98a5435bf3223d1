package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How one PostgreSQL is run.
 *
 * @param home holds the cluster and nothing else
 * @param adminPassword of the superuser {@code postgres}; the one given at the first start stays
 */
public record PostgresSettings(Path home, int port, Durability durability, String adminPassword, Path log) {

    /** What a committed transaction may still lose. */
    public enum Durability {
        /** Nothing, not even when the machine loses its power. */
        DURABLE("on"),
        /** Everything; a test's cluster is thrown away anyway. */
        FAST("off");

        private final String promise;

        Durability(String promise) {
            this.promise = promise;
        }

        /** Whether the new cluster's files are on disk before its first start. */
        String firstSync() {
            return this == DURABLE ? "--sync-method=fsync" : "--no-sync";
        }

        List<String> options() {
            return Stream.of(
                            "fsync=" + promise,
                            "synchronous_commit=" + promise,
                            "full_page_writes=" + promise,
                            // The usual 128 MB, 1 GB and 16 MB are for the machines of 2005; a large import would wait
                            // for checkpoints, and for whoever flushes its log.
                            "shared_buffers=384MB",
                            "max_wal_size=4GB",
                            "wal_buffers=64MB")
                    .flatMap(option -> Stream.of("-c", option))
                    .toList();
        }
    }

    /** A cluster for one test run, in a folder of its own. */
    static PostgresSettings fast() throws IOException {
        Path folder = Files.createTempDirectory("ansinh-postgresql-");
        return new PostgresSettings(
                folder.resolve("cluster"),
                Ports.free(),
                Durability.FAST,
                UUID.randomUUID().toString(),
                folder.resolve("postgresql.log"));
    }
}
