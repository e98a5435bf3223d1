package vn.hue.ansinh.agencies.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class AssignmentResourceTest extends OnRealParts {

    @ParameterizedTest
    @ValueSource(ints = {100, 500})
    void all639AssignmentsOfThePlanAreThereOnce(int limit) {
        List<String> ids = all("/assignments?on=2023-06-30", limit, "id");

        assertEquals(639, ids.size());
        assertEquals(639, new HashSet<>(ids).size());
    }

    @Test
    void thePovertyRateHasOneLead() {
        get("/assignments?subject=IND-02-01&role=LEAD&on=2023-06-30")
                .statusCode(200)
                .body("items.agency", contains("SLDTBXH"));
    }

    @Test
    void twentyAgenciesOweTheYearlyReport() {
        assertEquals(
                19,
                all("/assignments?subject=R-02&role=REPORT&on=2023-11-30", 500, "agency")
                        .size());
        get("/assignments?subject=R-02&role=REQUESTED&on=2023-11-30").body("items.agency", contains("NHCSXH"));
    }

    @Test
    void filtersWorkTogether() {
        get("/assignments?agency=UBND-481&subjectKind=INDICATOR&role=REPORT")
                .statusCode(200)
                .body("items.agency", everyItem(equalTo("UBND-481")))
                .body("items.subjectKind", everyItem(equalTo("INDICATOR")), "items.role", everyItem(equalTo("REPORT")));
    }

    @Test
    void whatNobodyIsAssignedToIsAnEmptyPage() {
        get("/assignments?agency=NOBODY").statusCode(200).body("items", empty());
        get("/assignments?on=2020-01-01").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"role=BOSS", "subjectKind=THING", "on=2023-13-01", "limit=1000"})
    void anUnreadableQuestionIsA400(String question) {
        get("/assignments?" + question)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo(question.split("=")[0]));
    }
}
