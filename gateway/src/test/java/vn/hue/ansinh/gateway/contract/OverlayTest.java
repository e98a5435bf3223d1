package vn.hue.ansinh.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayTest {
    private static final String CONTRACT = """
            {"info": {"title": "An Sinh", "description": "of"},
             "paths": {"/plans": {"get": {
                "parameters": [{"name": "on", "description": "of"}, {"name": "place", "description": "of"}],
                "responses": {"200": {"description": "of"}}}}},
             "servers": [{"url": "/", "description": "of"}]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $.info                                                 | /info
            $.paths['/plans'].get.parameters[?@.name=='place']     | /paths/~1plans/get/parameters/1
            $.paths['/plans'].get.responses['200']                 | /paths/~1plans/get/responses/200
            $.servers[0]                                           | /servers/0
            """)
    void changesThePlaceItNamesAndNoOther(String target, String pointer) {
        JsonObject contract = new JsonObject(CONTRACT);

        overlay(target).change(contract);

        JsonPointer changed = JsonPointer.from(pointer + "/description");
        assertEquals("của", changed.queryJson(contract));
        changed.writeJson(contract, "of");
        assertEquals(new JsonObject(CONTRACT), contract);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.infos",
                "$.servers[1]",
                "$.servers[?@.name=='x']",
                "$.paths['/plan'].get",
                "$.info.title",
                "$..get",
                "$.info*",
                "info"
            })
    void refusesAPlaceThatIsNotThere(String target) {
        JsonObject contract = new JsonObject(CONTRACT);

        var refused = assertThrows(
                IllegalArgumentException.class, () -> overlay(target).change(contract));

        assertTrue(refused.getMessage().contains(target));
    }

    @Test
    void leavesTheContractItIsLaidOverAsItIs() {
        Contract contract = new Contract("", new JsonObject(CONTRACT));

        contract.under(Stream.of(overlay("$.info")));

        assertEquals(new JsonObject(CONTRACT), contract.json());
    }

    private static Overlay overlay(String target) {
        return Overlay.of("actions:\n  - target: " + target + "\n    update: {description: của}\n");
    }
}
