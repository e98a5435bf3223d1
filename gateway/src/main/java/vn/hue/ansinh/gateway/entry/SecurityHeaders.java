package vn.hue.ansinh.gateway.entry;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Stops;

/** What a browser may do with our answers: nothing with data, and with our pages only what they themselves bring. */
@ApplicationScoped
public class SecurityHeaders {
    // In a sandbox of its own even a file that a browser took for a page could do nothing.
    private static final CharSequence NOTHING =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'; sandbox");

    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence CONTENT_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence TRANSPORT_SECURITY = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence A_YEAR = HttpHeaders.createOptimized("max-age=31536000");
    private static final String ORIGIN = "Origin";
    private final String ownThings;
    private final boolean letsOthersIn;

    SecurityHeaders(
            @ConfigProperty(name = "quarkus.oidc.token.issuer") URI signIn,
            @ConfigProperty(name = "quarkus.http.cors.enabled") boolean letsOthersIn) {
        this.letsOthersIn = letsOthersIn;
        String signInServer = signIn.getScheme() + "://" + signIn.getRawAuthority();
        // Swagger UI draws with inline style attributes and data: icons, and fetches the token from the sign-in server.
        ownThings = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " connect-src 'self' " + signInServer
                + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    void stand(@Observes Router router) {
        router.route().order(Stops.MARKING).handler(this::protect).failureHandler(this::protect);
    }

    private void protect(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        headers.set(CONTENT_POLICY, isPage(request.request().path()) ? ownThings : NOTHING);
        if (request.request().isSSL()) {
            // Where a proxy ends TLS this is his to say.
            headers.set(TRANSPORT_SECURITY, A_YEAR);
        }
        if (letsOthersIn) {
            request.addHeadersEndHandler(written -> differByOrigin(headers));
        }
        request.next();
    }

    /**
     * Which pages may read an answer stands in it, so what a browser has kept for one page is not for the next; the
     * framework does not say so. Last of all, since others set what an answer differs by, or look whether it is set.
     */
    private static void differByOrigin(MultiMap headers) {
        if (!headers.contains(HttpHeaders.VARY, ORIGIN, true)) {
            headers.add(HttpHeaders.VARY, ORIGIN);
        }
    }

    private static boolean isPage(@Nullable String path) {
        return path != null
                && (path.equals("/")
                        || path.startsWith("/swagger-ui/")
                        || path.equals("/developers")
                        || path.startsWith("/developers/"));
    }
}
