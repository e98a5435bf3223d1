package vn.hue.ansinh.gateway.contract;

import vn.hue.ansinh.gateway.ScriptedPage;

/** The page of the contract without Swagger UI and a browser: what it would show is kept in {@code config}. */
final class ScriptedSwagger {
    private ScriptedSwagger() {}

    /** @param language of the page */
    static void load(ScriptedPage page, String language) {
        page.ask("""
                var window = {location: {origin: ''}}, config;
                var document = {documentElement: {lang: '%s'}};
                function SwaggerUIBundle(given) { config = given; return {initOAuth: function () {}}; }
                SwaggerUIBundle.presets = {apis: []};
                """.formatted(language));
        page.load("swagger-ui/page.js");
    }
}
