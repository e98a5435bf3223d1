package vn.hue.ansinh.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;

/** The padlocks of the page of the contract: closed means signed in, and nothing else. */
class PadlocksTest {
    private static final Path SCRIPT = Path.of("src/main/resources/META-INF/resources/swagger-ui/page.js");
    private static final String BUNDLE = """
            var window = {location: {origin: ''}}, config;
            function SwaggerUIBundle(given) { config = given; return {initOAuth: function () {}}; }
            SwaggerUIBundle.presets = {apis: []};
            """;
    /** As Swagger UI judges: any way of which nothing is missing will do. Signed in is who has a bearer token. */
    private static final String JUDGED = """
            config.plugins[0]().statePlugins.auth.wrapSelectors.isAuthorized(function (signedIn, ways) {
                return ways.filter(function (way) { return way.size === 0 || signedIn; }).length > 0;
            })(%s, %s)""";

    private Context context;
    private Scriptable page;

    @BeforeEach
    void openThePage() throws IOException {
        context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        page = context.initStandardObjects();
        context.evaluateString(page, BUNDLE, "bundle", 1, null);
        context.evaluateString(page, Files.readString(SCRIPT), "page.js", 1, null);
    }

    @AfterEach
    void close() {
        Context.exit();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | [{size: 0}, {size: 1}] | false",
                "true  | [{size: 0}, {size: 1}] | true",
                "false | [{size: 1}]            | false",
                "true  | [{size: 1}]            | true"
            })
    void areClosedForWhoeverIsSignedIn(boolean signedIn, String ways, boolean closed) {
        assertEquals(closed, context.evaluateString(page, JUDGED.formatted(signedIn, ways), "call", 1, null));
    }
}
