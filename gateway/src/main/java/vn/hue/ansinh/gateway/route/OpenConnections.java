package vn.hue.ansinh.gateway.route;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The connections of one line. A connection that is closed in order lives until its last byte is out, which never comes
 * to pass while the service reads nothing; the end of the gateway would wait for it for ever. So these are cut.
 */
final class OpenConnections {
    private final Set<HttpConnection> open = ConcurrentHashMap.newKeySet();

    void add(HttpConnection connection) {
        open.add(connection);
        connection.closeHandler(closed -> open.remove(connection));
    }

    void cutAll() {
        open.forEach(OpenConnections::cut);
    }

    /** Vert.x has no public way to close without waiting, so this takes the one of the transport below it. */
    static void cut(HttpConnection connection) {
        ((ConnectionBase) connection).channelHandlerContext().close();
    }
}
