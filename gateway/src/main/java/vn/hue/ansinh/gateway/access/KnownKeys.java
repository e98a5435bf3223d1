package vn.hue.ansinh.gateway.access;

import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ids of the keys that the sign-in server showed when it was last asked, by whomever. */
@ApplicationScoped
@OidcEndpoint(OidcEndpoint.Type.JWKS)
public class KnownKeys implements OidcResponseFilter {
    private final AtomicLong shown = new AtomicLong();
    private volatile Set<String> ids = Set.of();

    @Override
    public Uni<Void> filter(OidcResponseFilterContext answer) {
        if (answer.statusCode() == 200) {
            try {
                ids = idsIn(new JsonObject(answer.responseBody().getDelegate()));
                shown.incrementAndGet();
            } catch (DecodeException | ClassCastException unreadable) {
                // Whoever asked says so.
            }
        }
        return Uni.createFrom().voidItem();
    }

    boolean include(String key) {
        return ids.contains(key);
    }

    /** How often they were shown. */
    long timesShown() {
        return shown.get();
    }

    private static Set<String> idsIn(JsonObject shown) {
        return shown.getJsonArray("keys", new JsonArray()).stream()
                .flatMap(key -> key instanceof JsonObject known && signs(known.getString("use"))
                        ? Stream.ofNullable(known.getString("kid"))
                        : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Others lie there, too, which no token is signed with. */
    private static boolean signs(@Nullable String use) {
        return use == null || use.equals("sig");
    }
}
