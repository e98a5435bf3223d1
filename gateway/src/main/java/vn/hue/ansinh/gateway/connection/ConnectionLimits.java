package vn.hue.ansinh.gateway.connection;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How much a caller may hold before he says what he wants. Not a mapping of the framework's, since sockets are opened
 * before there is one.
 *
 * @param perAddress {@code ansinh.connections.per-address}: connections at once from one address (of IPv6, one network);
 *     raising it lets one caller take that many of {@code quarkus.http.limits.max-connections}. Trusted proxies are free
 * @param headTime {@code ansinh.connections.head-time}: how long a head may take, from the connection or from its first
 *     byte on; raising it lets slow heads hold a connection that much longer
 * @param sendBytes {@code ansinh.connections.send-bytes}: what the system keeps for a connection of answers that were not
 *     taken; left to itself it keeps megabytes, and a few thousand who take nothing use up what it has for all. Raising it
 *     makes long answers over far lines faster
 * @param heads {@code quarkus.http.limits}: how long the first line of a request, its head and a chunk of its body may be,
 *     and {@code quarkus.http.idle-timeout}; the server has them too, and shows them to nobody
 */
record ConnectionLimits(
        int perAddress, Duration headTime, int sendBytes, List<String> trusted, HttpServerOptions heads) {
    private static final String SERVER = "quarkus.http.limits.";
    private static final int MANY = 2_000;
    private static final int ENOUGH_FOR_MOST = 131_072;
    private static final Duration SOON = Duration.ofSeconds(10);

    static ConnectionLimits ofThisDoor() {
        Config config = ConfigProvider.getConfig();
        return new ConnectionLimits(
                config.getOptionalValue("ansinh.connections.per-address", Integer.class)
                        .orElse(MANY),
                config.getOptionalValue("ansinh.connections.head-time", Duration.class)
                        .orElse(SOON),
                config.getOptionalValue("ansinh.connections.send-bytes", Integer.class)
                        .orElse(ENOUGH_FOR_MOST),
                config.getOptionalValues("ansinh.door.trusted-proxies", String.class)
                        .orElse(List.of()),
                heads(config));
    }

    private static HttpServerOptions heads(Config config) {
        HttpServerOptions heads = new HttpServerOptions();
        config.getOptionalValue(SERVER + "max-initial-line-length", Integer.class)
                .ifPresent(heads::setMaxInitialLineLength);
        config.getOptionalValue(SERVER + "max-header-size", MemorySize.class)
                .ifPresent(size -> heads.setMaxHeaderSize(size.asBigInteger().intValueExact()));
        config.getOptionalValue(SERVER + "max-chunk-size", MemorySize.class)
                .ifPresent(size -> heads.setMaxChunkSize(size.asBigInteger().intValueExact()));
        config.getOptionalValue("quarkus.http.idle-timeout", Duration.class)
                .ifPresent(idle -> heads.setIdleTimeout((int) idle.toSeconds()));
        return heads;
    }
}
