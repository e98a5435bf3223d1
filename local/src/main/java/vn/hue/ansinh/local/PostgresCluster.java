package vn.hue.ansinh.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cluster's folder: created once, and made ready for a start whatever the last end was like. A server that outlived
 * its launcher is stopped in order; a lock file that names a dead or a foreign process is taken away.
 */
final class PostgresCluster {
    private static final String HOST_RULES = """
            # type  database  user      address       method
            host    all       postgres  127.0.0.1/32  scram-sha-256
            # Everybody else has one database, which bears the role's name.
            host    sameuser  all       127.0.0.1/32  scram-sha-256
            """;

    private final PostgresSettings settings;
    private final PostgresUser user;
    private final Path programs;

    PostgresCluster(PostgresSettings settings, PostgresUser user) throws IOException {
        this.settings = settings;
        this.user = user;
        this.programs = PostgresBinaries.home().resolve("bin");
    }

    Process launch() throws IOException, InterruptedException {
        Path home = Files.createDirectories(settings.home());
        user.own(home);
        if (Files.notExists(home.resolve("PG_VERSION"))) {
            initialise(home);
        }
        stopOrphan();
        Files.writeString(home.resolve("pg_hba.conf"), HOST_RULES);
        return new ProcessBuilder(serverCommand())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(settings.log().toFile()))
                .start();
    }

    /** Asks the server for its orderly end; waits until it is gone. */
    void stop() throws IOException, InterruptedException {
        run(
                "pg_ctl",
                "stop",
                "-m",
                "fast",
                "-w",
                "-t",
                "30",
                "-D",
                settings.home().toString());
    }

    private void initialise(Path home) throws IOException, InterruptedException {
        Path password = Files.createTempFile("ansinh-", ".pw");
        try {
            Files.writeString(password, settings.adminPassword());
            user.own(password);
            // Collation must not depend on the machine; Vietnamese order is asked for by name (vi-x-icu).
            run(
                    "initdb",
                    "-D",
                    home.toString(),
                    "-U",
                    "postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    settings.durability().firstSync());
        } finally {
            Files.delete(password);
        }
    }

    private void stopOrphan() throws IOException, InterruptedException {
        Path lock = settings.home().resolve("postmaster.pid");
        if (Files.exists(lock)) {
            if (orphan(lock).isPresent()) {
                stop();
            } else {
                Files.deleteIfExists(lock);
            }
        }
    }

    private static Optional<ProcessHandle> orphan(Path lock) throws IOException {
        // A full disk leaves it empty.
        return Files.readAllLines(lock).stream()
                .limit(1)
                .map(String::strip)
                .filter(pid -> pid.matches("[0-9]{1,18}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .findFirst();
    }

    private List<String> serverCommand() {
        List<String> command = new ArrayList<>(user.run(
                programs.resolve("postgres").toString(),
                "-D",
                settings.home().toString(),
                "-p",
                String.valueOf(settings.port()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=UTC",
                "-c",
                "max_connections=200"));
        command.addAll(settings.durability().options());
        return command;
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = programs.resolve(program).toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(user.run(command))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(settings.log().toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new CannotStart(
                    program + " failed for " + settings.home() + "; its reason is in " + settings.log() + ".");
        }
    }
}
