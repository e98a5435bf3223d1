package vn.hue.ansinh.reporting;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/** A test on PostgreSQL, Kafka and sign-in as they are; the Plan is known, and nothing is reported on it yet. */
public abstract class OnRealParts {
    protected static final String IN_TIME = "2023-11-27T09:12:44+07:00";

    @Inject
    protected HeardPlan plan;

    @Inject
    protected Desk desk;

    @Inject
    protected SettableClock clock;

    @BeforeEach
    protected void thePlanIsKnownAndTheDeskIsClear() {
        plan.isHeard();
        desk.clear();
        clock.set(IN_TIME);
    }

    /** Asks, is refused with this status and code, and finds everything as it was. */
    protected ValidatableResponse assertRefused(int status, String code, Supplier<Response> asking) {
        String before = desk.everything();

        ValidatableResponse answer = asking.get().then().statusCode(status).body("code", equalTo(code));

        assertEquals(before, desk.everything());
        return answer;
    }
}
