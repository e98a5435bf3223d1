package vn.hue.ansinh.reporting.scanner;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A scanner on this machine that speaks INSTREAM and knows one piece of malware, the test file of EICAR. */
public final class FakeClamd implements AutoCloseable {
    // In two pieces, so that no scanner takes this source for it.
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
    private static final int LONGEST_PIECE = 1 << 20;

    private final ServerSocket door;
    private final Mood mood;

    /** How it is today. */
    public enum Mood {
        WELL,
        OVER_ITS_LIMIT,
        HANGS_UP,
        READS_NOTHING
    }

    public FakeClamd(Mood mood) {
        this.mood = mood;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread server = new Thread(this::serve, "fake-clamd");
        server.setDaemon(true);
        server.start();
    }

    public String address() {
        return door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
    }

    private void serve() {
        try {
            while (!door.isClosed()) {
                Socket line = door.accept();
                if (mood != Mood.READS_NOTHING) {
                    answer(line);
                }
            }
        } catch (IOException closed) {
            // The test is over.
            return;
        }
    }

    private void answer(Socket line) throws IOException {
        try (line) {
            DataInputStream in = new DataInputStream(line.getInputStream());
            String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            String verdict = command.equals("zINSTREAM\0") ? verdict(in) : "UNKNOWN COMMAND";
            if (mood != Mood.HANGS_UP) {
                line.getOutputStream().write((verdict + "\0").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private String verdict(DataInputStream in) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            if (length > LONGEST_PIECE) {
                return "INSTREAM piece too long. ERROR";
            }
            file.writeBytes(in.readNBytes(length));
        }
        if (mood == Mood.OVER_ITS_LIMIT) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        boolean found = file.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        return found ? "stream: Eicar-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
