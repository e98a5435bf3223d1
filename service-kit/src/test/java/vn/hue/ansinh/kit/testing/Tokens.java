package vn.hue.ansinh.kit.testing;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/** Access tokens with the claims of the realm {@code hues}, signed by the test's own sign-in server. */
public final class Tokens {
    public static final String REALM = "hues";
    private static final String AUDIENCE = "ansinh-api";
    private static final int AN_HOUR = 3600;

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private static @Nullable MockOAuth2Server server;

    private Tokens() {}

    /** The sign-in server of this test; whoever starts one says so here. */
    public static void issuedBy(MockOAuth2Server signIn) {
        server = signIn;
        MADE.clear();
    }

    /** A person of this agency with this role; null for an agency-less role. */
    public static String of(@Nullable String agency, String... roles) {
        return ofPerson(agency + "-" + String.join("-", roles), agency, roles);
    }

    /** Another person of the same agency and role, who signs in once for an hour. */
    public static String ofPerson(String subject, @Nullable String agency, String... roles) {
        return MADE.computeIfAbsent(
                subject + " of " + agency + " as " + String.join(",", roles),
                person -> token(REALM, subject, agency, AUDIENCE, AN_HOUR, roles));
    }

    /** A person whose token is good for so long. */
    public static String forSeconds(int seconds, String agency, String... roles) {
        return token(REALM, agency + "-" + String.join("-", roles), agency, AUDIENCE, seconds, roles);
    }

    public static String expired() {
        return MADE.computeIfAbsent(
                "expired", person -> token(REALM, "SYT-reporter", "SYT", AUDIENCE, -AN_HOUR, "reporter"));
    }

    public static String forAnotherAudience() {
        return token(REALM, "SYT-reporter", "SYT", "somebody-else", AN_HOUR, "reporter");
    }

    /** Well signed, but by a realm that is not ours. */
    public static String ofAnotherRealm() {
        return token("elsewhere", "SYT-reporter", "SYT", AUDIENCE, AN_HOUR, "reporter");
    }

    /** Well signed, but for a time that has not come. */
    public static String notBefore(Instant time) {
        Map<String, Object> claims = Map.of("azp", "ansinh-tests", "nbf", time.getEpochSecond());
        return signIn().issueToken(
                        REALM,
                        "ansinh-tests",
                        new DefaultOAuth2TokenCallback(REALM, "early", "JWT", List.of(AUDIENCE), claims, 2 * AN_HOUR))
                .serialize();
    }

    /** Exactly these claims, with the key that everybody believes. */
    static String signed(Map<String, Object> claims) {
        return signIn().getConfig()
                .getTokenProvider()
                .jwt(claims, Duration.ofHours(1), REALM)
                .serialize();
    }

    static RSAKey publicKey() {
        return (RSAKey) signIn().getConfig()
                .getTokenProvider()
                .publicJwkSet(REALM)
                .getKeys()
                .get(0);
    }

    private static MockOAuth2Server signIn() {
        return Objects.requireNonNull(server, "RealParts has not started");
    }

    private static String token(
            String realm, String subject, @Nullable String agency, String audience, int seconds, String... roles) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("azp", "ansinh-tests");
        claims.put("preferred_username", subject);
        claims.put("realm_access", Map.of("roles", List.of(roles)));
        if (agency != null) {
            claims.put("agency", agency);
        }
        return signIn().issueToken(
                        realm,
                        "ansinh-tests",
                        new DefaultOAuth2TokenCallback(realm, subject, "JWT", List.of(audience), claims, seconds))
                .serialize();
    }
}
