package vn.hue.ansinh.gateway.developers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.ProblemCatalogue;

@QuarkusTest
@WithTestResource(Neighbours.class)
class DeveloperPagesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final String TOLD_TO_NOBODY = "profile.changed";
    private static final Pattern HEADING = Pattern.compile("<h3 id=\"([^\"]+)\"");

    @Test
    void whatTheContractOfTheEventsRefersToIsFoundBesideIt() {
        String contract = given().get("/developers/asyncapi.yaml")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .extract()
                .asString();

        List<String> schemas = Pattern.compile("\\./(events/[a-z0-9.-]+\\.json)")
                .matcher(contract)
                .results()
                .map(file -> file.group(1))
                .filter(file -> file.endsWith(".schema.json"))
                .toList();
        assertTrue(schemas.size() > 20, "each event has its schema");
        schemas.forEach(file -> given().get("/developers/" + file).then().statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/developers",
                "/developers/vi",
                "/developers/en",
                "/developers/events",
                "/developers/events/en",
                "/developers/problems",
                "/developers/problems/en",
                "/developers/changes",
                "/developers/changes/en",
                "/developers/status"
            })
    void everyLinkOfAPageLeadsSomewhere(String page) {
        String html = given().get(page)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .extract()
                .asString();
        // The data behind the links belong to the services, which do not run here.
        Stream<String> links = LINK.matcher(html)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("/api/") && !link.startsWith("/public/"));

        List<String> dead = links.distinct()
                .filter(link -> given().get(link).statusCode() != 200)
                .toList();

        assertEquals(List.of(), dead);
    }

    @ParameterizedTest
    @CsvSource({"/developers/events, Ví dụ về dữ liệu", "/developers/events/en, Example of its data"})
    void everyEventThatSomebodyGetsIsShownWithItsSchemaAndExample(String page, String words) throws Exception {
        Set<String> schemas = named(".v1.schema.json");

        String html = given().get(page).asString();

        assertTrue(html.contains(words));
        for (String type : schemas) {
            assertEquals(!type.equals(TOLD_TO_NOBODY), html.contains(">" + type + "</h2>"), type);
            given().get("/developers/events/" + type + ".v1.schema.json")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/schema+json"));
        }
        assertEquals(schemas.size() - 1, html.split("<h2 id=", -1).length - 1);
        assertFalse(html.contains("<p> "), "each event is described");
    }

    @Test
    void theSameChangesAreToldInBothLanguages() {
        String vietnamese = given().get("/developers/changes").asString();
        String english = given().get("/developers/changes/en").asString();

        assertTrue(vietnamese.contains("Thay đổi của hợp đồng"));
        assertTrue(english.contains("Changes of the contract"));
        assertEquals(english.split("<li>", -1).length, vietnamese.split("<li>", -1).length);
    }

    private static Set<String> named(String ending) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("../contracts/events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.replace(ending, ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vi, /developers/problems",
        "'fr, en;q=0.5', /developers/problems/en",
        "en-GB, /developers/problems/en",
        "de, /developers/problems"
    })
    void theTypeOfAProblemLeadsABrowserToItsParagraphInItsLanguage(String language, String page) {
        Response answer = given().redirects()
                .follow(false)
                .accept("text/html,*/*")
                .header("Accept-Language", language)
                .get("/problems");

        assertEquals(page, answer.header("Location"));
        assertTrue(answer.headers().getValues("Vary").contains("Accept, Accept-Language"));
        Set<String> anchors = HEADING.matcher(given().get(page).asString())
                .results()
                .map((MatchResult heading) -> heading.group(1))
                .collect(Collectors.toSet());
        assertEquals(ProblemCatalogue.explained(), anchors);
    }

    @Test
    void theCatalogueIsReadByMachinesInBothLanguages() {
        given().get("/problems")
                .then()
                .header("Content-Language", "vi")
                .body(startsWith("# Danh mục mã lỗi"), containsString("### report-locked"));
        given().header("Accept-Language", "en")
                .get("/problems")
                .then()
                .header("Content-Language", "en")
                .body(startsWith("# Problems"), containsString("### report-locked"));
    }

    @Test
    void pagesRunNothingButWhatTheyBring() {
        given().get("/developers")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("script-src 'self'"), not(containsString("script-src 'self' 'unsafe"))))
                .body(not(containsString("<script>")));
    }

    @Test
    void whatLooksLikeMarkupInAContractIsShownAndNotRun() {
        assertEquals(
                "<p>a &lt;script&gt;alert(1)&lt;/script&gt; <a href=\"\">b</a></p>\n",
                Markdown.html("a <script>alert(1)</script> [b](javascript:alert(1))")
                        .replace(" rel=\"nofollow\"", ""));
    }

    @Test
    void aPageIsReadAndNotWritten() {
        given().post("/developers").then().statusCode(405).body("code", is("method-not-allowed"));
    }
}
