package vn.hue.ansinh.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.hue.ansinh.kit.problem.NotYours;

/** Who is calling, as the access token says: the person or machine, its client, its agency and its roles. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Our code of the caller's agency; empty for callers that act for none. */
    public Optional<String> agency() {
        return claim("agency");
    }

    public String subject() {
        return claim("sub").orElse("");
    }

    public String client() {
        return claim("azp").orElse("");
    }

    public String name() {
        return claim("preferred_username").orElseGet(this::subject);
    }

    /** Refuses a caller of any other agency, and one without an agency. */
    public void mustBeOf(String agency) {
        if (!agency().filter(agency::equals).isPresent()) {
            throw new NotYours();
        }
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<Object>getClaim(name)).map(Object::toString)
                : Optional.empty();
    }
}
