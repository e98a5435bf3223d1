package vn.hue.ansinh.gateway.contract;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
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
        papers.byPath().forEach((path, paper) -> {
            router.get(path).order(Stops.OWN_PAGES).handler(request -> show(request, paper));
            router.head(path).order(Stops.OWN_PAGES).handler(request -> show(request, paper));
            router.route(path).order(Stops.OWN_PAGES + 1).handler(PaperPages::refuseChange);
        });
        // A pattern, since the plain path would match its own target, too.
        router.getWithRegex("/swagger-ui").order(Stops.OWN_PAGES).handler(request -> request.redirect("/swagger-ui/"));
    }

    private static void show(RoutingContext request, Paper paper) {
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.ETAG, paper.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, FIVE_MINUTES);
        String known = request.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(paper.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, paper.type());
        if (request.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            String.valueOf(paper.text().length()))
                    .end();
        } else {
            response.end(paper.text());
        }
    }

    private static void refuseChange(RoutingContext request) {
        request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
        Refusing.refuse(
                request,
                ProblemCode.METHOD_NOT_ALLOWED,
                request.request().method().name());
    }
}
