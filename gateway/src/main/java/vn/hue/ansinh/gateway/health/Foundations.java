package vn.hue.ansinh.gateway.health;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import vn.hue.ansinh.gateway.feed.Pulse;
import vn.hue.ansinh.gateway.webhook.Posting;

/**
 * Asks what the door itself stands on. Of the feed and the webhooks it is looked at the work itself and not at what it
 * needs: a port that answers takes nothing in, and a database that answers sends nothing.
 */
@ApplicationScoped
class Foundations {
    private static final int PATIENCE_MILLIS = 1_500;
    private final SignIn signIn;
    private final Pulse pulse;
    private final Posting posting;

    Foundations(SignIn signIn, Pulse pulse, Posting posting) {
        this.signIn = signIn;
        this.pulse = pulse;
        this.posting = posting;
    }

    Future<Boolean> signIn() {
        return signIn.answers();
    }

    Future<Boolean> feed() {
        return pulse.beats().timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).otherwise(false);
    }

    boolean hasWebhooks() {
        return posting.isWanted();
    }

    Future<Boolean> webhooks() {
        return Future.succeededFuture(posting.isAtWork());
    }
}
