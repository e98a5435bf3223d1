package vn.hue.ansinh.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** A whole answer of a service, in memory. */
public record Fetched(int status, MultiMap headers, Buffer body) {}
