package vn.hue.ansinh.gateway.request;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The parameters of an address as the services read them: by their very names, and with a semicolon as part of a value
 * (WHATWG URL, 5.1). The framework would take it for the end of a parameter, and ask for something else than the caller.
 */
public final class Parameters {
    /** Far more than the door lets in. */
    private static final int MOST = 1024;

    private Parameters() {}

    public static Map<String, List<String>> of(HttpServerRequest request) {
        return new QueryStringDecoder(request.uri(), StandardCharsets.UTF_8, true, MOST, true).parameters();
    }

    public static List<String> of(HttpServerRequest request, String name) {
        return of(request).getOrDefault(name, List.of());
    }
}
