package vn.hue.ansinh.gateway.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hangs up on who does not bring a whole head in time, however busily he sends it byte by byte. Time counts from the
 * connection on, and between two requests from the first byte of the next one. Bodies have a time of their own.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {
    private static final AttributeKey<HeadDeadline> KEY = AttributeKey.valueOf(HeadDeadline.class, "of");
    private final Duration limit;
    private @Nullable ScheduledFuture<?> deadline;
    private int underWay;
    private long whole;
    private long answered;
    private boolean multiplexed;

    HeadDeadline(Duration limit) {
        this.limit = limit;
    }

    static @Nullable HeadDeadline of(Channel channel) {
        return channel.attr(KEY).get();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext connection) {
        connection.channel().attr(KEY).set(this);
    }

    @Override
    public void channelActive(ChannelHandlerContext connection) {
        begin(connection);
        connection.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) {
        long before = whole;
        boolean isBegin = deadline == null && underWay == 0 && !multiplexed;
        connection.fireChannelRead(bytes);
        // Nearly all heads come whole, and need no alarm.
        if (isBegin
                && deadline == null
                && whole == before
                && connection.channel().isActive()) {
            begin(connection);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) {
        cancel();
        connection.fireChannelInactive();
    }

    /** @param oneOfMany over HTTP/2, where bytes between two requests need not be a head */
    void headIsWhole(boolean oneOfMany) {
        multiplexed = oneOfMany;
        underWay++;
        isOver();
    }

    /** A head that was whole, whatever becomes of it. */
    void isOver() {
        whole++;
        cancel();
    }

    /** Told by whatever thread has given the answer; counted by the connection's own, behind all that waits to be written. */
    void answer(Channel caller) {
        caller.eventLoop().execute(this::note);
    }

    private void note() {
        underWay--;
        answered++;
    }

    /** How many were answered, of those that {@link #headIsWhole} was told of. */
    long answered() {
        return answered;
    }

    private void begin(ChannelHandlerContext connection) {
        deadline = connection.executor().schedule(() -> connection.close(), limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
