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
        if (deadline == null && underWay == 0 && !multiplexed) {
            begin(connection);
        }
        connection.fireChannelRead(bytes);
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
        cancel();
    }

    void answered() {
        underWay--;
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
