package vn.hue.ansinh.gateway.route;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** Where a service listens. */
public record Address(String host, int port) {

    public static Address of(URI url) {
        boolean plain = "http".equals(url.getScheme()) && url.getHost() != null;
        if (!plain || !url.getRawPath().isEmpty() || url.getRawQuery() != null) {
            throw new IllegalArgumentException(url + " must be http://host:port and nothing behind");
        }
        return new Address(url.getHost(), url.getPort() < 0 ? 80 : url.getPort());
    }

    public RequestOptions request() {
        return new RequestOptions().setHost(host).setPort(port);
    }
}
