package vn.hue.ansinh.agencies;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.hue.ansinh.kit.testing.ContractFilter;

/** A test on PostgreSQL, Kafka and sign-in as they are; the Plan's tables are loaded. */
public abstract class OnRealParts {

    @Inject
    protected Books books;

    @BeforeEach
    void onlyThePlansAgenciesAreKnown() {
        books.forgetNewAgencies();
    }

    /** Asks as a passer-by; the answer is held against the contract. */
    protected static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false)
                .filter(new ContractFilter())
                .get("/api/v1" + path)
                .then();
    }

    /** One member of each item of a collection, page by page to its end. */
    protected static List<String> all(String collection, int limit, String member) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = get(collection + (collection.contains("?") ? "&" : "?") + "limit=" + limit + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items." + member));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());
        return found;
    }
}
