package vn.hue.ansinh.gateway.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.impl.SslHandshakeCompletionHandler;

/**
 * Puts {@link FirstBytes} behind the handler that speaks TLS, which the server adds only after us. It comes early enough
 * with the first bytes of a caller: they are his greeting, and he can say nothing in secret before it was answered.
 */
final class UnderTls extends ChannelInboundHandlerAdapter {
    private final HttpServerOptions limits;

    UnderTls(HttpServerOptions limits) {
        this.limits = limits;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object sealed) {
        ChannelPipeline server = connection.pipeline();
        ChannelHandlerContext greeting = server.context(SslHandshakeCompletionHandler.class);
        if (greeting != null) {
            server.addBefore(greeting.name(), null, new FirstBytes(limits));
            server.remove(this);
        }
        connection.fireChannelRead(sealed);
    }
}
