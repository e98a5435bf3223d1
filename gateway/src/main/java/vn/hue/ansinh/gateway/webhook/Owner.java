package vn.hue.ansinh.gateway.webhook;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.access.Visitor;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;

/** Who may have webhooks: an agency, by whoever approves for it, and those who run the suite. */
record Owner(String name, @Nullable String agency, boolean runsTheSuite) {

    static Owner of(RoutingContext request) {
        Visitor visitor = Visitor.of(request);
        if (!visitor.isSignedIn()) {
            throw Refused.with(ProblemCode.UNAUTHENTICATED);
        }
        boolean admin = visitor.has("admin");
        Optional<String> agency = visitor.agency().filter(own -> visitor.has("approver"));
        if (!admin && agency.isEmpty()) {
            throw Refused.with(ProblemCode.FORBIDDEN);
        }
        return new Owner(visitor.name(), admin ? null : agency.orElse(null), admin);
    }

    /** Whose it is to be; only those who run the suite may say. */
    @Nullable
    String agencyFor(@Nullable String named) {
        if (runsTheSuite) {
            return named;
        }
        if (named != null && !named.equals(agency)) {
            throw Refused.with(ProblemCode.FORBIDDEN);
        }
        return agency;
    }

    boolean has(Webhook webhook) {
        return runsTheSuite || webhook.agency() != null && webhook.agency().equals(agency);
    }
}
