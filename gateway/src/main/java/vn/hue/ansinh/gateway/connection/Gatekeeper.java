package vn.hue.ansinh.gateway.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hue.ansinh.gateway.request.Networks;
import vn.hue.ansinh.gateway.request.OwnNetwork;

/** Lets connections in, as many as one address may hold at once, and gives each its deadline for a head and its room. */
@Sharable
final class Gatekeeper extends ChannelInboundHandlerAdapter {
    private final Map<ByteBuffer, Integer> open = new ConcurrentHashMap<>();
    private final ConnectionLimits limits;
    private final Networks trusted;
    private final boolean speaksPlainly;

    Gatekeeper(ConnectionLimits limits, boolean speaksPlainly) {
        this.limits = limits;
        this.speaksPlainly = speaksPlainly;
        this.trusted = Networks.of(limits.trusted());
    }

    @Override
    public void channelRead(ChannelHandlerContext listening, Object accepted) {
        Channel caller = (Channel) accepted;
        if (admits(caller)) {
            caller.config().setOption(ChannelOption.SO_SNDBUF, limits.sendBytes());
            caller.pipeline().addFirst(new HeadDeadline(limits.headTime()));
            caller.pipeline().addLast(speaksPlainly ? new FirstBytes(limits.heads()) : new UnderTls(limits.heads()));
            listening.fireChannelRead(caller);
        } else {
            caller.unsafe().closeForcibly();
        }
    }

    private boolean admits(Channel caller) {
        if (!(caller.remoteAddress() instanceof InetSocketAddress there)
                || trusted.include(there.getAddress().getHostAddress())) {
            return true;
        }
        ByteBuffer from = OwnNetwork.of(there.getAddress());
        if (open.merge(from, 1, Integer::sum) > limits.perAddress()) {
            leave(from);
            return false;
        }
        caller.closeFuture().addListener(closed -> leave(from));
        return true;
    }

    private void leave(ByteBuffer from) {
        open.computeIfPresent(from, (address, held) -> held == 1 ? null : held - 1);
    }
}
