package vn.hue.ansinh.gateway.cache;

import io.vertx.core.buffer.Buffer;

/** One way to send an answer: each has a strong tag of its own, since their bytes differ. */
record Form(Buffer bytes, String length, String etag) {

    Form(Buffer bytes, String etag) {
        this(bytes, String.valueOf(bytes.length()), etag);
    }
}
