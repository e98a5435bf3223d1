package vn.hue.ansinh.agencies.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/**
 * A machine of an agency: a confidential client of the sign-in server that can only ask for its own tokens. Each token
 * says its agency and the role reporter, and is meant for this suite. It lives from its registration until it is revoked,
 * and gets no tokens while its agency is no more; its secret is known to its agency and the sign-in server alone.
 *
 * @param id the sign-in server's own id
 */
record Client(
        String id,
        String agency,
        String clientId,
        String description,
        @Nullable Instant registeredAt,
        boolean enabled) {
    static final String AGENCY = "ansinh.agency";
    private static final String REGISTERED_AT = "ansinh.registered-at";
    private static final String ROLE = "reporter";

    static String idOf(String agency, String name) {
        return prefix(agency) + name;
    }

    static String prefix(String agency) {
        return agency.toLowerCase(Locale.ROOT) + "-";
    }

    static Client of(JsonNode shown) {
        JsonNode marks = shown.path("attributes");
        return new Client(
                shown.path("id").asText(),
                marks.path(AGENCY).asText(),
                shown.path("clientId").asText(),
                shown.path("name").asText(),
                instant(marks.path(REGISTERED_AT).asText()),
                shown.path("enabled").asBoolean(true));
    }

    boolean isOf(String other) {
        return agency.equals(other) && clientId.startsWith(prefix(other));
    }

    ClientView view(@Nullable String secret) {
        return new ClientView(
                clientId.substring(prefix(agency).length()),
                clientId,
                description,
                registeredAt == null ? null : registeredAt.atZone(Zones.VIETNAM).toOffsetDateTime(),
                enabled,
                secret);
    }

    /** Of a client that is there only whether it gets tokens; the server leaves alone what is not named. */
    Map<String, Object> enabled(boolean shall) {
        return Map.of("clientId", clientId, "enabled", shall);
    }

    /** All of it in one request, so that it is there as a whole or not at all. */
    static Map<String, Object> wanted(String agency, String clientId, String description, Instant at, String secret) {
        return Map.ofEntries(
                Map.entry("clientId", clientId),
                Map.entry("name", description),
                Map.entry("enabled", true),
                Map.entry("protocol", "openid-connect"),
                Map.entry("publicClient", false),
                Map.entry("secret", secret),
                Map.entry("serviceAccountsEnabled", true),
                Map.entry("standardFlowEnabled", false),
                Map.entry("directAccessGrantsEnabled", false),
                Map.entry("fullScopeAllowed", false),
                Map.entry("attributes", Map.of(AGENCY, agency, REGISTERED_AT, at.toString())),
                Map.entry("defaultClientScopes", List.of("basic", "roles", "profile", "ansinh")),
                Map.entry("protocolMappers", List.of(role(), claim(agency))));
    }

    // A role of the machine's account would take the right to manage all people of the realm.
    private static Map<String, Object> role() {
        return Map.of(
                "name", "role of a machine",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-hardcoded-role-mapper",
                "config", Map.of("role", ROLE));
    }

    private static Map<String, Object> claim(String agency) {
        return Map.of(
                "name", "agency of this machine",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-hardcoded-claim-mapper",
                "config",
                        Map.of(
                                "claim.name", "agency",
                                "claim.value", agency,
                                "jsonType.label", "String",
                                "access.token.claim", "true",
                                "id.token.claim", "false",
                                "userinfo.token.claim", "false"));
    }

    private static @Nullable Instant instant(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException foreign) {
            return null;
        }
    }
}
