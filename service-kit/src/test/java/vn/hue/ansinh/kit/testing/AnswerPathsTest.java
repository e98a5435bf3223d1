package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import groovy.lang.GroovySystem;
import io.restassured.internal.path.json.JSONAssertion;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerPathsTest {
    private static final String ANSWER = """
            {"items": [{"code": "SYT", "size": 3, "class": "a", "places": [{"level": "PROVINCE"}, {"level": "COMMUNE"}]},
                       {"code": "STC", "size": 5.20, "class": "b", "places": []}],
             "next": null, "a-b": {"c": [[1, 2], [3]]}, "names": {"vi": "Sở Y tế"}, "wide": 12345678901, "isOld": false}
            """;

    @AfterEach
    void asDelivered() {
        GroovySystem.getMetaClassRegistry().removeMetaClass(JSONAssertion.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "items",
                "items.code",
                "items[0].code",
                "items[-1].size",
                "items[7]",
                "items.size",
                "items.size()",
                "items.places.level",
                "items[0].places[1].level",
                "items.class",
                "items.find { it.code == 'STC' }.size",
                "items.find { it.code == 'none' }",
                "items.findAll { it.size > 3 }.code",
                "items*.code",
                "next",
                "next.code",
                "next[0]",
                "none",
                "none.at.all",
                "a-b.c[0][1]",
                "a-b.c",
                "names.vi",
                "names.vi.length()",
                "wide",
                "isOld",
                "$"
            })
    void leadToWhatTheyLeadToAsDelivered(String path) {
        Object asDelivered = at(path);

        AnswerPaths.compileOnce();

        assertEquals(asDelivered, at(path));
        assertEquals(asDelivered, at(path), "once more");
    }

    @Test
    void takeParameters() {
        AnswerPaths.compileOnce();

        for (String code : new String[] {"SYT", "STC"}) {
            assertEquals(
                    code, JsonPath.from(ANSWER).param("asked", code).getString("items.find { it.code == asked }.code"));
        }
    }

    @Test
    void refuseWhatIsNone() {
        AnswerPaths.compileOnce();

        assertThrows(IllegalArgumentException.class, () -> at("items.find { it.code == "));
        assertThrows(IllegalArgumentException.class, () -> at("items.none()"));
    }

    @Test
    void areProgramsThatAreCompiledOnce() {
        AnswerPaths.compileOnce();
        String program = "with { owner }";

        assertSame(at(program).getClass(), at(program).getClass());
    }

    private static Object at(String path) {
        return JsonPath.from(ANSWER).get(path);
    }
}
