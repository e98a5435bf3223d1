package vn.hue.ansinh.gateway.access;

import io.quarkus.security.AuthenticationFailedException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;
import vn.hue.ansinh.gateway.problem.ProblemCode;

/**
 * Why a token was not believed. If the token was looked at, it is bad; if nobody could look, because the keys did not
 * come, the caller may be right and should come again.
 */
final class Doubt {
    private Doubt() {}

    static ProblemCode about(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException
                    || cause instanceof UnresolvableKeyException
                    || cause instanceof AuthenticationFailedException && cause.getCause() == null) {
                return ProblemCode.UNAUTHENTICATED;
            }
        }
        return ProblemCode.SIGN_IN_UNAVAILABLE;
    }
}
