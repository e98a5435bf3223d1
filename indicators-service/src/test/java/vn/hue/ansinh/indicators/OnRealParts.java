package vn.hue.ansinh.indicators;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import vn.hue.ansinh.kit.testing.ContractFilter;

/** A test on PostgreSQL, Kafka and sign-in as they are: the Plan is loaded, and nobody has reported for 2023 yet. */
public abstract class OnRealParts {
    protected static final String BEFORE_THE_YEAR_ENDS = "2023-11-27T09:00:00+07:00";

    @Inject
    protected Books books;

    @Inject
    protected SettableClock clock;

    @BeforeEach
    void nothingIsReported() {
        clock.set(BEFORE_THE_YEAR_ENDS);
        books.clearReported();
        books.clearCatalogue();
    }

    /** Asks as a passer-by; the answer is held against the contract. */
    protected static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false)
                .filter(new ContractFilter())
                .get("/api/v1" + path)
                .then();
    }
}
