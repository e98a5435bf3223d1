package vn.hue.ansinh.gateway.contract;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Gzip;
import vn.hue.ansinh.gateway.request.HeldVersions;
import vn.hue.ansinh.gateway.request.Mark;
import vn.hue.ansinh.gateway.request.Portions;
import vn.hue.ansinh.gateway.request.Stops;

/** Serves the papers; who has read one already gets a 304. */
@ApplicationScoped
public class PaperPages {
    private static final String FIVE_MINUTES = "public, max-age=300";
    private final Papers papers;

    PaperPages(Papers papers) {
        this.papers = papers;
    }

    void stand(@Observes Router router) {
        router.route("/problems")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(Stops.OWN_PAGES - 1)
                .handler(this::leadToLanguage);
        papers.byPath().forEach((path, paper) -> stand(router, path, paper));
        // A pattern, since the plain path would match its own target, too.
        router.getWithRegex("/swagger-ui")
                .order(Stops.OWN_PAGES - 1)
                .handler(request -> request.redirect("/swagger-ui/"));
    }

    /** Lets a paper be read under this path, and under no other method than GET and HEAD. */
    public static void stand(Router router, String path, Paper paper) {
        router.get(path).order(Stops.OWN_PAGES).handler(request -> show(request, paper));
        router.head(path).order(Stops.OWN_PAGES).handler(request -> show(request, paper));
        router.route(path).order(Stops.OWN_PAGES + 1).handler(Refusing::refuseChange);
    }

    /**
     * The type of each problem leads here, and on in the language that the problem itself was told in; who follows it in
     * a browser wants the page, at the same paragraph.
     */
    private void leadToLanguage(RoutingContext request) {
        Locale language = Mark.of(request).language();
        request.response()
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Language")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        boolean english = language.equals(Locale.ENGLISH);
        if (accept != null && accept.contains("text/html")) {
            // Without the page that the framework would add, and that no contract knows.
            request.response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.LOCATION, english ? "/developers/problems/en" : "/developers/problems")
                    .end();
        } else if (english) {
            show(request, papers.problemsInEnglish());
        } else {
            request.next();
        }
    }

    public static void show(RoutingContext request, Paper paper) {
        Paper.Form form = Gzip.isWelcome(request.request()) ? paper.packed() : paper.plain();
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.ETAG, form.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, FIVE_MINUTES);
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (HeldVersions.include(request.request(), form.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, paper.type());
        if (form != paper.plain()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
        }
        if (request.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            String.valueOf(form.bytes().length()))
                    .end();
        } else {
            Portions.end(response, form.bytes());
        }
    }
}
