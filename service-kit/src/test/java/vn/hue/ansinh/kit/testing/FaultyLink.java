package vn.hue.ansinh.kit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** A line of TCP to somebody on this machine that is as good as is wished: what is held back goes on when it is sound again. */
public final class FaultyLink implements AutoCloseable {
    private static final int PORTION = 8_192;
    private static final long LATE_MILLIS = 150;

    /** How a line can be. */
    public enum Mood {
        SOUND,
        /** Each portion comes late. */
        SLOW,
        /** A black hole: connections stand, and nothing goes through in either direction. */
        SILENT,
        /** What is asked arrives, and no answer comes back. */
        HALF_OPEN,
        /** Connections are reset, those that stand and new ones. */
        RESET
    }

    private final ServerSocket door;
    private final int target;
    private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();
    private Mood mood = Mood.SOUND;

    private FaultyLink(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    public static FaultyLink to(int port) {
        try {
            FaultyLink link = new FaultyLink(new ServerSocket(0, 128, InetAddress.getLoopbackAddress()), port);
            inBackground(link::accept);
            return link;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public synchronized void be(Mood wished) {
        mood = wished;
        notifyAll();
        if (wished == Mood.RESET) {
            ends.forEach(FaultyLink::reset);
            ends.clear();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = door.accept();
                if (is(Mood.RESET)) {
                    reset(caller);
                } else {
                    connect(caller);
                }
            }
        } catch (IOException closed) {
            ends.forEach(FaultyLink::reset);
        }
    }

    private void connect(Socket caller) {
        try {
            Socket called = new Socket(InetAddress.getLoopbackAddress(), target);
            ends.add(caller);
            ends.add(called);
            inBackground(() -> carry(caller, called, false));
            inBackground(() -> carry(called, caller, true));
        } catch (IOException away) {
            reset(caller);
        }
    }

    private void carry(Socket from, Socket to, boolean isAnswer) {
        byte[] portion = new byte[PORTION];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(portion); length >= 0; length = in.read(portion)) {
                awaitLeave(isAnswer);
                out.write(portion, 0, length);
            }
            awaitLeave(isAnswer);
        } catch (IOException broken) {
            reset(from);
            reset(to);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitLeave(boolean isAnswer) throws InterruptedException {
        long late = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LATE_MILLIS);
        while (isHeldBack(isAnswer) || mood == Mood.SLOW && System.nanoTime() < late) {
            wait(LATE_MILLIS);
        }
    }

    private boolean isHeldBack(boolean isAnswer) {
        return mood == Mood.SILENT || mood == Mood.HALF_OPEN && isAnswer;
    }

    private synchronized boolean is(Mood asked) {
        return mood == asked;
    }

    /** With a reset, not with an orderly end. */
    private static void reset(Socket end) {
        try (end) {
            end.setSoLinger(true, 0);
        } catch (IOException closed) {
            // It has ended already.
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "faulty-link");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        be(Mood.RESET);
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
