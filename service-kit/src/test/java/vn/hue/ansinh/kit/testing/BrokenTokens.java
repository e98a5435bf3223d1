package vn.hue.ansinh.kit.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** What nobody takes for a token, be it unreadable or forged, and how everybody answers it, on public addresses too. */
public final class BrokenTokens {
    private static final String HEAD = part("{\"alg\":\"RS256\"}");
    private static final String SIGNED = ".AAAA";

    private BrokenTokens() {}

    /** Whole {@code Authorization} headers. */
    public static Stream<String> all() {
        Stream<String> tokens = Stream.of(
                ".",
                "..",
                "...",
                "....",
                "a",
                "a.",
                "a.b",
                "a.b.c",
                "a b",
                "a.b.c d",
                "***.***.***",
                HEAD + "..AAAA",
                "." + HEAD + SIGNED,
                HEAD + "." + HEAD + ".",
                part("{}") + "." + part("{}") + SIGNED,
                part("[]") + "." + part("[]") + SIGNED,
                part("null") + "." + part("null") + SIGNED,
                part("{\"alg\":5,\"kid\":5}") + "." + part("{\"exp\":1}") + SIGNED,
                HEAD + "." + part("[1]") + SIGNED,
                HEAD + "." + part("{}") + SIGNED,
                HEAD + "." + part("{\"exp\":\"soon\"}") + SIGNED,
                HEAD + "." + part("{\"exp\":") + SIGNED,
                HEAD + "." + part("\u0000\u00ff") + SIGNED,
                "a".repeat(9_000),
                "a".repeat(3_000) + "." + "b".repeat(3_000) + "." + "c".repeat(3_000));
        return Stream.concat(
                Stream.concat(tokens, ForgedTokens.all()).map(token -> "Bearer " + token),
                Stream.of("Bearer", "bearer ..", "Basic ..", "DPoP a.b.c"));
    }

    public static void assertRefused(String authorization, String address) {
        given().header("Authorization", authorization)
                .get(address)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", is("unauthenticated"));
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
