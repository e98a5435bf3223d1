package vn.hue.ansinh.gateway.developers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipe by which a receiver knows our calls, as it is printed in the guide; where there is no Python it is not run. */
class WebhookRecipeTest {
    private static final Pattern RECIPE = Pattern.compile("(?ms)^```\\n(import base64.*?def is_ours.*?)^```");
    private static final String KEY = "C2FVsBQIhrscChlQIMV+b5sSYspob7oD6sLuKC3Lt5g=";
    private static final String BODY = "{\"subject\":\"Sở Y tế\"}";
    private static final String ID = "5f0c3a1e-0a3b-4e0e-9d55-2f2c1b7a6e01";
    private static final String RIGHT = "RIGHT";
    private static final String CALL = """

            import json, sys
            headers = json.load(open(sys.argv[1], encoding="utf-8"))
            print(is_ours(headers, %s.encode("utf-8"), "whsec_%s"))
            """.formatted("'" + BODY + "'", KEY);

    @TempDir
    Path folder;

    @Test
    void bothLanguagesPrintTheSame() throws IOException {
        assertEquals(recipe("en"), recipe("vi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {RIGHT, "v1a,AAAA " + RIGHT, "v1,AAAA " + RIGHT, RIGHT + " garbage"})
    void knowsOurs(String signature) throws Exception {
        assertEquals("True", verdict(now(), signature));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"garbage", "", "v1", "v1,", "v1,\u00e9", "v1,AAAA", "v2,AAAA", " ", ",", "v1a,AAAA v1,\u00e9"})
    void refusesWhatIsForged(String signature) throws Exception {
        assertEquals("False", verdict(now(), signature));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1701396000", "\u0661\u0662", "99999999999999999999"})
    void refusesWhatIsOldOrHasNoMoment(String moment) throws Exception {
        assertEquals("False", verdict(moment, RIGHT));
    }

    @Test
    void refusesWhatHasNoSignatureAtAll() throws Exception {
        assertEquals("False", answer(new JsonObject().put("content-type", "application/json")));
    }

    private String verdict(String moment, String signature) throws Exception {
        return answer(new JsonObject()
                .put("webhook-id", ID)
                .put("webhook-timestamp", moment)
                .put("webhook-signature", signature.replace(RIGHT, signed(moment))));
    }

    private String answer(JsonObject headers) throws Exception {
        assumeTrue(isPythonThere(), "python3 is not there");
        Path script = Files.writeString(folder.resolve("receiver.py"), recipe("en") + CALL);
        Path call = Files.writeString(folder.resolve("headers.json"), headers.encode());
        Process python = new ProcessBuilder("python3", script.toString(), call.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        python.waitFor();
        return said.strip();
    }

    private static boolean isPythonThere() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String signed(String moment) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(KEY), "HmacSHA256"));
        byte[] content = (ID + "." + moment + "." + BODY).getBytes(StandardCharsets.UTF_8);
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content));
    }

    private static String now() {
        return String.valueOf(Instant.now().getEpochSecond());
    }

    private static String recipe(String language) throws IOException {
        Matcher recipe = RECIPE.matcher(Files.readString(Path.of("../docs/developers/guide." + language + ".md")));
        assertTrue(recipe.find(), language);
        return recipe.group(1);
    }
}
