package vn.hue.ansinh.gateway.developers;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.gateway.contract.PaperPages;

/** Lets the pages for developers be read. */
@ApplicationScoped
public class DeveloperPages {
    private final DeveloperPapers papers;

    DeveloperPages(DeveloperPapers papers) {
        this.papers = papers;
    }

    void stand(@Observes Router router) {
        papers.byPath().forEach((path, paper) -> PaperPages.stand(router, path, paper));
    }
}
