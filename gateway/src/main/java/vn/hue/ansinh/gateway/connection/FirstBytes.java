package vn.hue.ansinh.gateway.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;

/**
 * Puts {@link PlainHeads} in the place of the server's own reader. Which one the server takes it decides by the first
 * bytes of a connection (under TLS by its greeting), so these come to it one by one until it has decided, and before it
 * has a line to read.
 */
final class FirstBytes extends ChannelInboundHandlerAdapter {
    private final HttpServerOptions limits;

    FirstBytes(HttpServerOptions limits) {
        this.limits = limits;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object read) {
        ByteBuf bytes = (ByteBuf) read;
        ChannelPipeline server = connection.pipeline();
        while (isUndecided(server) && bytes.isReadable()) {
            connection.fireChannelRead(bytes.readRetainedSlice(1));
        }
        if (!isUndecided(server)) {
            if (server.get(VertxHttpRequestDecoder.class) != null) {
                String name = server.context(VertxHttpRequestDecoder.class).name();
                server.replace(VertxHttpRequestDecoder.class, name, new PlainHeads(limits));
            }
            server.remove(this);
        }
        connection.fireChannelRead(bytes);
    }

    private static boolean isUndecided(ChannelPipeline server) {
        return server.get(VertxHttpRequestDecoder.class) == null && server.get(Http2ConnectionHandler.class) == null;
    }
}
