package vn.hue.ansinh.gateway.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class FeedTypesTest {
    private final FeedTypes types = new FeedTypes();

    static Stream<String> everyEventOfTheContract() throws Exception {
        return Files.list(Path.of("../contracts/events"))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".v1.schema.json"))
                .map(name -> name.replace(".v1.schema.json", ""));
    }

    @ParameterizedTest
    @MethodSource("everyEventOfTheContract")
    void saysWhoMayReadEachEvent(String type) {
        assertTrue(
                types.ruleOf("vn.hue.ansinh." + type + ".v1").isPresent(), type + " has no row in contracts/feed.csv");
    }

    @Test
    void theContractNamesEveryTypeAReceiverCanBeCalledWith() throws Exception {
        JsonObject contract = new JsonObject(
                new Yaml().<Map<String, Object>>load(Files.readString(Path.of("../contracts/asyncapi.yaml"))));
        JsonObject messages = contract.getJsonObject("components").getJsonObject("messages");
        Set<String> called =
                contract
                        .getJsonObject("channels")
                        .getJsonObject("webhook")
                        .getJsonObject("messages")
                        .fieldNames()
                        .stream()
                        .map(message -> messages.getJsonObject(message).getString("name"))
                        .collect(Collectors.toSet());

        Set<String> told = types.shortNames(Audience.OF_EVERYTHING).stream()
                .map(name -> "vn.hue.ansinh." + name + ".v1")
                .collect(Collectors.toSet());
        told.add("vn.hue.ansinh.webhook.ping.v1");
        assertEquals(told, called);
    }

    @Test
    void addressesOfAnAgencyAreToldToNobody() {
        assertEquals(Set.of(), types.named("profile.changed"));
    }

    @Test
    void anAgencyNamesWhatIsPublicOrAboutAgenciesAndWhoIsSignedInForNoneOnlyThePublic() {
        Set<String> ofAnAgency = Set.copyOf(types.shortNames(Audience.of("SYT")));
        Set<String> ofAnybody = Set.copyOf(types.shortNames(new Audience(false, null)));

        assertTrue(ofAnAgency.containsAll(ofAnybody));
        assertTrue(ofAnAgency.containsAll(Set.of("report.accepted", "report.consolidated")));
        assertFalse(ofAnybody.contains("report.accepted"));
        assertFalse(ofAnAgency.contains("consolidation.issued"));
        assertEquals(Set.of(), types.named("consolidation.*", Audience.of("SYT")));
    }

    @Test
    void aWholeKindIsNamedAtOnce() {
        assertTrue(types.named("report.*").contains("vn.hue.ansinh.report.accepted.v1"));
        assertEquals(Set.of(), types.named("rep.*"));
        assertEquals(Set.of(), types.named(""));
    }
}
