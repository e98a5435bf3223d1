package vn.hue.ansinh.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who stands at the door, as a good token says; nobody in particular without one.
 *
 * @param identity application, person and agency together; not to be shown
 * @param expires the moment from which the token is not believed any more; {@link Instant#MAX} without one
 */
public record Visitor(String name, String identity, Optional<String> agency, Set<String> roles, Instant expires) {
    private static final String KEY = Visitor.class.getName();
    private static final Visitor NOBODY = new Visitor("", "", Optional.empty(), Set.of(), Instant.MAX);

    /** Those who see what every agency has handed in. */
    private static final Set<String> OVERSEERS = Set.of("consolidator", "leader", "monitor", "admin");

    static Visitor of(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            Optional<String> agency =
                    Optional.ofNullable(token.<Object>getClaim("agency")).map(Object::toString);
            Instant expires = Instant.ofEpochSecond(token.getExpirationTime());
            String whole = token.getClaim("azp") + "/" + token.getSubject() + "/" + agency.orElse("");
            return new Visitor(token.getName(), whole, agency, Set.copyOf(identity.getRoles()), expires);
        }
        return NOBODY;
    }

    public static Visitor of(RoutingContext request) {
        Visitor known = request.get(KEY);
        return known == null ? NOBODY : known;
    }

    void attachTo(RoutingContext request) {
        request.put(KEY, this);
    }

    public boolean isSignedIn() {
        return this != NOBODY;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean oversees() {
        return roles.stream().anyMatch(OVERSEERS::contains);
    }
}
