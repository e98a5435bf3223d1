package vn.hue.ansinh.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as far as the door wants to know: which application for which agency, and in which roles. */
record Client(String name, Set<String> roles) {
    private static final String KEY = Client.class.getName();
    private static final String NOBODY = "-";

    static Client of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("A believed token has claims");
        }
        Object agency = token.getClaim("agency");
        // Who belongs to no agency is counted for himself.
        String behalf = agency == null ? NOBODY + token.getSubject() : agency.toString();
        return new Client(token.getClaim("azp") + " " + behalf, identity.getRoles());
    }

    void attachTo(RoutingContext request) {
        request.put(KEY, this);
    }

    static @Nullable Client of(RoutingContext request) {
        return request.get(KEY);
    }
}
