package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that keeps every letter as a file and passes none on; on loopback only. */
public final class LocalMail implements AutoCloseable {
    private final Path folder;
    private final SMTPServer server;

    private LocalMail(Path folder, SMTPServer server) {
        this.folder = folder;
        this.server = server;
    }

    public static LocalMail start(Path folder, int port) {
        return start(folder, port, null);
    }

    /** @param tls with what it offers STARTTLS; null for not at all */
    public static LocalMail start(Path folder, int port, @Nullable SSLContext tls) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        SMTPServer.Builder server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .messageHandler((session, from, to, content) -> keep(folder, content));
        if (tls != null) {
            server.enableTLS().startTlsSocketFactory(tls);
        }
        LocalMail mail = new LocalMail(folder, server.build());
        mail.server.start();
        return mail;
    }

    /** The letters so far, the oldest first, as they came over the wire. */
    public List<String> letters() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(LocalMail::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** The names sort by the time of arrival; a letter appears whole or not at all. */
    private static void keep(Path folder, byte[] content) {
        String name = System.currentTimeMillis() + "-" + UUID.randomUUID();
        try {
            Path part = Files.write(folder.resolve(name + ".part"), content);
            Files.move(part, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
