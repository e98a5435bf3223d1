package vn.hue.ansinh.gateway.connection;

import io.netty.channel.Channel;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.Attribute;
import io.netty.util.AttributeKey;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * Answers whose body comes in chunks that cannot be read; the server would hang up without a word. No piece of a body says
 * that it breaks off, so whoever reads one is told from here, and never sees an end of it.
 */
@ApplicationScoped
public class BrokenBodies {
    static final AttributeKey<Runnable> READER = AttributeKey.valueOf(BrokenBodies.class, "reader");

    void stand(@Observes Router router) {
        router.route().order(Stops.MARKING + 1).handler(request -> {
            if (request.request().decoderResult() instanceof BrokenOff whileItWaited) {
                whileItWaited.tell();
                Refusing.refuse(request, ProblemCode.INVALID_REQUEST);
            } else {
                onBreak(request, () -> Refusing.refuse(request, ProblemCode.INVALID_REQUEST));
                request.next();
            }
        });
    }

    /** In place of whoever was to be told before. */
    public static void onBreak(RoutingContext request, Runnable told) {
        HttpServerRequest asked = request.request();
        if (asked.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && asked.connection() instanceof ConnectionBase connection) {
            Context own = request.vertx().getOrCreateContext();
            // It may be the next request on this connection that is broken, which waits for the answer to this one.
            Runnable reader = () -> {
                if (asked.decoderResult() instanceof BrokenOff broken) {
                    broken.tell();
                    own.runOnContext(here -> told.run());
                }
            };
            Attribute<Runnable> place = connection.channel().attr(READER);
            place.set(reader);
            // Or a connection that rests would hold all that belongs to its last request.
            request.addEndHandler(answered -> place.compareAndSet(reader, null));
        }
    }

    static void breakOff(Channel caller, HttpRequest head, Throwable cause) {
        head.setDecoderResult(new BrokenOff(cause));
        Runnable reader = caller.attr(READER).get();
        if (reader != null) {
            reader.run();
        }
    }

    /**
     * No failure as long as nobody was told of it: the server itself answers a request that has failed before its turn,
     * and without a problem.
     */
    private static final class BrokenOff extends DecoderResult {
        private boolean isTold;

        BrokenOff(Throwable cause) {
            super(cause);
        }

        /** From now on the server ends the connection with the answer. */
        void tell() {
            isTold = true;
        }

        @Override
        public boolean isFailure() {
            return isTold;
        }

        @Override
        public boolean isSuccess() {
            return !isTold;
        }
    }
}
