package vn.hue.ansinh.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(Neighbours.class)
class PaperPagesTest {
    private static final Path PAGES = Path.of("src/main/resources/META-INF/resources");
    private static final String FRESH = "public, max-age=300";

    @ParameterizedTest
    @CsvSource({
        "/openapi.yaml,application/yaml",
        "/openapi.json,application/json",
        "/openapi.vi.json,application/json",
        "/problems,text/markdown"
    })
    void whoHasReadAPaperNeedNotReadItAgain(String path, String type) {
        String etag = given().get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .extract()
                .header("ETag");

        given().header("If-None-Match", etag).get(path).then().statusCode(304).body(is(""));
        given().head(path).then().statusCode(200).header("ETag", etag).body(is(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.yaml", "/swagger-ui/swagger-ui-bundle.js", "/developers", "/"})
    void aLargePaperTravelsPackedUnderATagOfItsOwn(String path) {
        String plain = plainly().get(path).header("ETag");

        Response packed = given().header("Accept-Encoding", "br, gzip").get(path);

        packed.then().statusCode(200).header("Content-Encoding", "gzip").header("Vary", containsString("ccept"));
        String etag = packed.header("ETag");
        assertNotEquals(plain, etag);
        assertTrue(etag.matches("\"[^\"]+\""), etag);
        given().header("Accept-Encoding", "gzip")
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(304);
        plainly()
                .header("Accept-Encoding", "gzip;q=0")
                .get(path)
                .then()
                .header("Content-Encoding", nullValue())
                .header("ETag", plain);
    }

    /** Whatever lies in the folder of our pages, so that a new file is not forgotten. */
    @Test
    void eachFileOfAPageIsAPaper() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String path = "/" + PAGES.relativize(file).toString().replaceAll("(^|/)index.html$", "$1");

                given().get(path)
                        .then()
                        .statusCode(200)
                        .header("ETag", startsWith("\""))
                        .header("Cache-Control", FRESH);
                given().post(path).then().statusCode(405).header("Allow", "GET, HEAD");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/board/board.js | bytes=999999999-",
                "/board/board.js | bytes=5-2",
                "/board/board.js | bytes=0-9",
                "/index.html     | bytes=999999999-",
                "/index.html     | bytes=5-2"
            })
    void whoAsksForAPartGetsTheWhole(String path, String range) {
        String whole = given().get(path).asString();

        given().header("Range", range).get(path).then().statusCode(200).body(is(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/%s", "\"other\", %s", "\"a,b\",W/%s"})
    void aHeldTagIsKnownInEverySpellingOfTheStandard(String written) {
        String etag = given().get("/problems").header("ETag");

        given().header("If-None-Match", written.formatted(etag))
                .get("/problems")
                .then()
                .statusCode(304);
    }

    @Test
    void aTagThatOnlyHoldsOursIsAnother() {
        String etag = given().get("/problems").header("ETag").replace("\"", "");

        given().header("If-None-Match", "\"x" + etag + "x\"")
                .get("/problems")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/openapi.yaml", "/openapi.json", "/problems", "/", "/swagger-ui/", "/developers", "/health"})
    void papersCannotBeChanged(String path) {
        given().post(path).then().statusCode(405).header("Allow", "GET, HEAD");
        given().put(path).then().statusCode(405).header("Allow", "GET, HEAD").body("code", is("method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.yaml", "/problems", "/developers", "/health"})
    void whichMethodsAPaperTakesMayBeAsked(String path) {
        given().options(path)
                .then()
                .statusCode(200)
                .header("Allow", "GET, HEAD")
                .body(is(""));
    }

    /** The test's client would ask for packed answers by itself. */
    private static RequestSpecification plainly() {
        return given().config(RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }
}
