package vn.hue.ansinh.gateway.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import vn.hue.ansinh.gateway.problem.ProblemCode;

/** Tells who shows a token, where need be after a look at the keys of the sign-in server. */
@ApplicationScoped
class Identifying {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final TenantIdentityProvider signIn;
    private final KnownKeys keys;
    private final Looking looking;
    private final Vertx vertx;

    Identifying(TenantIdentityProvider signIn, KnownKeys keys, Looking looking, Vertx vertx) {
        this.signIn = signIn;
        this.keys = keys;
        this.looking = looking;
        this.vertx = vertx;
    }

    boolean knowsKeyOf(BearerToken token) {
        return keys.include(token.key());
    }

    /** Told where it was asked, or fails as {@link Doubt} understands. */
    Future<SecurityIdentity> whoShows(BearerToken token) {
        Context own = vertx.getOrCreateContext();
        if (knowsKeyOf(token)) {
            return authenticate(token, own);
        }
        Promise<SecurityIdentity> known = Promise.promise();
        afterALook(token, own).onComplete(looked -> own.runOnContext(here -> known.handle(looked)));
        return known.future();
    }

    private Future<SecurityIdentity> afterALook(BearerToken token, Context own) {
        long before = keys.timesShown();
        return looking.turn().compose(isMine -> isMine ? look(token, own) : afterAnothers(token, own, before));
    }

    private Future<SecurityIdentity> look(BearerToken token, Context own) {
        long before = keys.timesShown();
        return authenticate(token, own)
                .compose(identity -> shownSince(before, token, own).map(identity))
                // The framework believes for an hour a key that is shown no more.
                .compose(identity -> knowsKeyOf(token)
                        ? Future.succeededFuture(identity)
                        : Future.failedFuture(new AuthenticationFailedException()))
                .onComplete(looked -> looking.back(found(looked, before)));
    }

    /** The framework asks for no key that it remembers, though it may be shown again; for a name of nobody's it asks. */
    private Future<Void> shownSince(long before, BearerToken token, Context own) {
        if (keys.timesShown() != before) {
            return Future.succeededFuture();
        }
        return authenticate(token.ofKey(UUID.randomUUID().toString()), own)
                .transform(asked -> Doubt.about(asked.cause()) == ProblemCode.SIGN_IN_UNAVAILABLE
                        ? Future.failedFuture(asked.cause())
                        : Future.succeededFuture());
    }

    private Looking.Found found(AsyncResult<SecurityIdentity> looked, long before) {
        if (looked.failed() && Doubt.about(looked.cause()) == ProblemCode.SIGN_IN_UNAVAILABLE) {
            return Looking.Found.NOBODY_THERE;
        }
        return keys.timesShown() == before ? Looking.Found.NOT_LOOKED : Looking.Found.SHOWN;
    }

    private Future<SecurityIdentity> afterAnothers(BearerToken token, Context own, long before) {
        if (knowsKeyOf(token)) {
            return authenticate(token, own);
        }
        return keys.timesShown() == before
                ? afterALook(token, own)
                : Future.failedFuture(new AuthenticationFailedException());
    }

    private Future<SecurityIdentity> authenticate(BearerToken token, Context own) {
        Promise<SecurityIdentity> known = Promise.promise();
        signIn.authenticate(new AccessTokenCredential(token.text()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .emitOn(command -> own.runOnContext(here -> command.run()))
                .subscribe()
                .with(known::complete, known::fail);
        return known.future();
    }
}
