package vn.hue.ansinh.gateway.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.AttributeKey;

/** Answers one caller's heads that somebody has sent before, byte by byte the same, without reading them again. */
public interface Repeating {
    /** Where a connection has it; one that has none reads every head. */
    AttributeKey<Repeating> KEY = AttributeKey.valueOf(Repeating.class, "of");

    /**
     * Asked on the connection's own thread, when all before it are answered.
     *
     * @param head all bytes that there are, perhaps no head at all; they stay as they are
     * @return whether it was answered; otherwise nothing has happened
     */
    boolean answers(ChannelHandlerContext connection, ByteBuf head);
}
