package vn.hue.ansinh.gateway.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is on one connection over HTTP/1: a head that came before may be answered at once
 * ({@link Repeating}), but never before an answer that is still owed. Used by the connection's own thread alone.
 */
final class Turns {
    /** Heads of more bytes are read each time. */
    private static final int LONGEST = 1_024;

    private static final int PARTS_UNHEARD = 5;

    private static final int HEAD_END = 0x0D0A0D0A;

    private final long unheardNanos;
    private long passedOn;
    private long lastPassedOn;
    private boolean atBegin = true;
    private byte @Nullable [] mayBeWhole;

    /** @param idle after so long the server ends a connection that it has heard nothing of; so now and then it hears of a head; zero for never */
    Turns(Duration idle) {
        this.unheardNanos =
                idle.isZero() ? Long.MAX_VALUE : idle.dividedBy(PARTS_UNHEARD).toNanos();
    }

    /** Whether what there is was a head that is known, and was answered. */
    boolean answers(ChannelHandlerContext connection, ByteBuf bytes) {
        mayBeWhole = null;
        HeadDeadline deadline = HeadDeadline.of(connection.channel());
        if (!atBegin || !looksWhole(bytes) || deadline == null || deadline.answered() != passedOn) {
            return false;
        }
        Repeating known = connection.channel().attr(Repeating.KEY).get();
        if (known != null
                && System.nanoTime() - lastPassedOn < unheardNanos
                && connection.channel().isWritable()
                && known.answers(connection, bytes)) {
            bytes.skipBytes(bytes.readableBytes());
            deadline.isOver();
            return true;
        }
        mayBeWhole = ByteBufUtil.getBytes(bytes);
        return false;
    }

    /** A question without a body ends in an empty line, and nothing is behind it. */
    private static boolean looksWhole(ByteBuf bytes) {
        int length = bytes.readableBytes();
        return length > Integer.BYTES
                && length <= LONGEST
                && bytes.getByte(bytes.readerIndex()) == 'G'
                && bytes.getInt(bytes.writerIndex() - Integer.BYTES) == HEAD_END;
    }

    /** What has come of the bytes: pieces of requests from {@code before} on, or perhaps nothing yet. */
    void hasRead(ByteBuf bytes, int before, List<Object> read) {
        if (read.size() > before) {
            if (read.get(before) instanceof HttpRequest head) {
                passOn(head, !bytes.isReadable() && read.get(read.size() - 1) == LastHttpContent.EMPTY_LAST_CONTENT);
            }
            atBegin = read.get(read.size() - 1) instanceof LastHttpContent;
        } else {
            atBegin = false;
        }
    }

    private void passOn(HttpRequest head, boolean isAlone) {
        passedOn++;
        lastPassedOn = System.nanoTime();
        if (isAlone && mayBeWhole != null && head.decoderResult().isSuccess()) {
            head.setDecoderResult(new WholeHead(mayBeWhole));
        }
    }
}
