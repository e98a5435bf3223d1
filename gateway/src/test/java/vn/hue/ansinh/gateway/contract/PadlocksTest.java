package vn.hue.ansinh.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.gateway.ScriptedPage;

/** The padlocks of the page of the contract: closed means signed in, and nothing else. */
class PadlocksTest {
    /** As Swagger UI judges: any way of which nothing is missing will do. Signed in is who has a bearer token. */
    private static final String JUDGED = """
            config.plugins[0]().statePlugins.auth.wrapSelectors.isAuthorized(function (signedIn, ways) {
                return ways.filter(function (way) { return way.size === 0 || signedIn; }).length > 0;
            })(%s, %s)""";

    private final ScriptedPage page = new ScriptedPage();

    @BeforeEach
    void openThePage() {
        ScriptedSwagger.load(page, "en");
    }

    @AfterEach
    void close() {
        page.close();
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
        assertEquals(closed, page.ask(JUDGED.formatted(signedIn, ways)));
    }
}
