package vn.hue.ansinh.gateway.access;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import vn.hue.ansinh.gateway.contract.Operation;
import vn.hue.ansinh.gateway.request.Parameters;

/**
 * The agency that stands in the address of a request, where the contract says so ({@code x-own-agency}): in the query, as
 * a segment of the path, or as the end of an obligation ({@code R-02.2023.SYT}).
 */
final class NamedAgency {
    private NamedAgency() {}

    /** Nothing if the request names none; several if it repeats itself, and then all must be the caller's. */
    static List<String> in(HttpServerRequest request, Operation operation) {
        return operation.ownAgency().stream()
                .flatMap(parameter -> {
                    int segment = operation.segmentOf(parameter);
                    return segment < 0
                            ? Parameters.of(request, parameter).stream()
                            : List.of(agency(request.path().split("/", -1)[segment + 1])).stream();
                })
                .toList();
    }

    private static String agency(String segment) {
        String decoded = QueryStringDecoder.decodeComponent(segment.replace("+", "%2B"));
        return decoded.substring(decoded.lastIndexOf('.') + 1);
    }
}
