package vn.hue.ansinh.reporting.scanner;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Speaks INSTREAM with a clamd: the bytes in pieces, each behind its length, an empty one last; then one line comes back.
 * Only the one line that says clean is believed, so that everything else, silence included, keeps the file out.
 */
@ApplicationScoped
public class Scanner {
    private static final Logger LOG = Logger.getLogger(Scanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1_024;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final ScannerSettings settings;

    Scanner(ScannerSettings settings) {
        this.settings = settings;
    }

    /** @return whether it was scanned; false only where no scanner is set up */
    public boolean mustBeClean(Path file) {
        if (settings.address().isEmpty()) {
            return false;
        }
        String verdict = verdict(settings.address().get(), file);
        if (verdict.endsWith(FOUND)) {
            LOG.warnf("A file was kept out: %s", verdict);
            throw new FileInfected();
        }
        if (!verdict.equals(CLEAN)) {
            LOG.errorf("The scanner answers: %s", verdict);
            throw new ScannerUnavailable();
        }
        return true;
    }

    private String verdict(String address, Path file) {
        URI server = URI.create("clamd://" + address);
        try (Socket line = new Socket()) {
            line.connect(new InetSocketAddress(server.getHost(), server.getPort()), (int)
                    settings.connectTime().toMillis());
            hangUpInTime(line);
            send(file, new DataOutputStream(line.getOutputStream()));
            return printable(line.getInputStream().readNBytes(LONGEST_ANSWER));
        } catch (IOException | IllegalArgumentException away) {
            LOG.errorf("The scanner cannot be asked: %s", away);
            throw new ScannerUnavailable();
        }
    }

    // A scanner that takes no more bytes would hold us in the middle of writing, where a socket knows no time-out.
    private void hangUpInTime(Socket line) {
        CompletableFuture.delayedExecutor(settings.scanTime().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    try {
                        line.close();
                    } catch (IOException already) {
                        LOG.debugf("The scanner had hung up: %s", already);
                    }
                });
    }

    private static void send(Path file, DataOutputStream line) throws IOException {
        line.write(COMMAND);
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                line.writeInt(read);
                line.write(piece, 0, read);
            }
        }
        line.writeInt(0);
        line.flush();
    }

    /** It ends with a zero; nothing of it may begin a line of its own in a log. */
    private static String printable(byte[] answer) {
        return new String(answer, StandardCharsets.US_ASCII)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }
}
