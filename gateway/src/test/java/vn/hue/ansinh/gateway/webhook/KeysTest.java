package vn.hue.ansinh.gateway.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.gateway.store.Seal;
import vn.hue.ansinh.gateway.store.SealSettings;

/** What the door signs with, while one key follows another. */
class KeysTest {
    private static final JsonObject OLD = key("tests", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
            .put("d", "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
    private static final JsonObject NEW = key("next", "PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw")
            .put("d", "TM0Imyj_ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U-4pvs");

    private static final Seal NO_SEAL = new Seal(
            new SmallRyeConfigBuilder().withMapping(SealSettings.class).build().getConfigMapping(SealSettings.class));

    @Test
    void theKeyBeforeStaysPublishedBesideThatOfToday() {
        JsonArray published = keys(NEW, publicPart(OLD)).published();

        assertEquals(List.of("next", "tests"), kids(published));
        assertFalse(published.encode().contains(OLD.getString("d")));
    }

    @Test
    void whoKnowsOnlyTheKeyBeforeFindsItsSignatureWhileItSignsToo() {
        String alone = keys(OLD).signed("content");

        assertEquals(keys(NEW).signed("content") + " " + alone, keys(NEW, OLD).signed("content"));
        assertEquals(keys(NEW).signed("content"), keys(NEW, publicPart(OLD)).signed("content"));
    }

    @Test
    void twoKeysOfOneNameAreRefusedAtTheStart() {
        assertThrows(IllegalStateException.class, () -> keys(NEW, key("next", OLD.getString("x"))));
        assertThrows(IllegalStateException.class, () -> keys(publicPart(NEW)));
    }

    @ParameterizedTest
    @CsvSource({"EC, P-256", "OKP, X25519", "RSA, Ed25519"})
    void aKeyOfAnotherKindIsRefused(String kind, String curve) {
        JsonObject another = NEW.copy().put("kty", kind).put("crv", curve);

        assertThrows(IllegalStateException.class, () -> keys(another));
        assertThrows(IllegalStateException.class, () -> keys(OLD, another));
    }

    @Test
    void aPrivatePartOfAnotherKeyIsRefusedAndNotTold() {
        JsonObject mixed = NEW.copy().put("d", OLD.getString("d"));

        var refusal = assertThrows(IllegalStateException.class, () -> keys(mixed));

        assertFalse(refusal.getMessage().contains(OLD.getString("d")));
    }

    @Test
    void aSetWithoutKeysIsRefused() {
        SmallRyeConfigBuilder settings = new SmallRyeConfigBuilder()
                .withMapping(WebhookSettings.class)
                .withDefaultValue("ansinh.webhooks.signing-key", NEW.encode())
                .withDefaultValue("ansinh.webhooks.other-signing-keys", OLD.encode());

        assertThrows(
                IllegalStateException.class,
                () -> new Keys(settings.build().getConfigMapping(WebhookSettings.class), NO_SEAL));
    }

    @Test
    void anEmptyEntryOfASetIsRefusedWithWordsThatSayWhatToDo() {
        var refusal = assertThrows(IllegalStateException.class, () -> keys(NEW, OLD, null));

        assertTrue(refusal.getMessage().endsWith("an entry of the set is empty: take it out of keys"));
    }

    @Test
    void whatWasSealedStaysAsItIsWhileNoKeyIsNamed() {
        assertEquals(Optional.empty(), keys(NEW).sealedAnew(new byte[40], "w1"));
    }

    private static Keys keys(JsonObject today, JsonObject... others) {
        SmallRyeConfigBuilder settings = new SmallRyeConfigBuilder()
                .withMapping(WebhookSettings.class)
                .withDefaultValue("ansinh.webhooks.signing-key", today.encode());
        if (others.length > 0) {
            String set = new JsonObject()
                    .put("keys", new JsonArray(Arrays.asList(others)))
                    .encode();
            settings.withDefaultValue("ansinh.webhooks.other-signing-keys", set);
        }
        return new Keys(settings.build().getConfigMapping(WebhookSettings.class), NO_SEAL);
    }

    private static JsonObject key(String kid, String x) {
        return new JsonObject()
                .put("kty", "OKP")
                .put("crv", "Ed25519")
                .put("kid", kid)
                .put("x", x);
    }

    private static JsonObject publicPart(JsonObject key) {
        return key(key.getString("kid"), key.getString("x"));
    }

    private static List<String> kids(JsonArray keys) {
        return keys.stream().map(key -> ((JsonObject) key).getString("kid")).toList();
    }
}
