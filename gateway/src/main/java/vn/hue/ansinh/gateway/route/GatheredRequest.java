package vn.hue.ansinh.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/** A request whose body may be here whole before it is passed on. Over HTTP/2 it would be a fault to pause such a one. */
final class GatheredRequest extends HttpServerRequestWrapper {

    GatheredRequest(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
    }

    @Override
    public HttpServerRequest pause() {
        return isEnded() ? this : super.pause();
    }
}
