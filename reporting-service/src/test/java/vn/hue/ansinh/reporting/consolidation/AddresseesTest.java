package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.PATH;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.insurance;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.document.Office;

/** The duties of the Plan name the province and the ministry of 2021; letters of 2025 go to those of 2025. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AddresseesTest extends OnRealParts {
    private static final Party HOME_AFFAIRS = Party.with("SNV", "consolidator");

    @Test
    void aLetterGoesToThoseWhoAreThereOnItsDay() throws Exception {
        accepted("R-02.2023.SYT", insurance("99.3", "P"));
        opens(SomeConsolidations.YEAR_2023)
                .then()
                .statusCode(201)
                .body("content.recipients.code", contains("UBND-TINH", "BLDTBXH"));

        clock.set("2025-11-20T09:00:00+07:00");
        accepted("R-02.2025.SYT", insurance("99.3", "P"));
        String id = opens(HOME_AFFAIRS, "{\"duty\": \"R-02\", \"period\": \"2025\", \"under\": \"R-04\"}")
                .then()
                .statusCode(201)
                .body("content.recipients.code", contains("UBND-TP-HUE", "BNV"))
                .extract()
                .path("id");

        String letter = Office.textOf(document(id), "word/document.xml");
        assertTrue(letter.contains("UBND THÀNH PHỐ HUẾ"), letter);
        assertFalse(letter.contains("THỪA THIÊN HUẾ") || letter.contains("Thương binh"), letter);
    }

    @Test
    void aLetterOnAYearBeforeTheReorganisationGoesToThoseOfItsOwnDay() {
        accepted("R-02.2023.SYT", insurance("99.3", "P"));
        clock.set("2025-11-20T09:00:00+07:00");

        opens(HOME_AFFAIRS, SomeConsolidations.YEAR_2023)
                .then()
                .body("content.recipients.code", contains("UBND-TP-HUE", "BNV"));
    }

    @Test
    void aLetterIsIssuedByWhoeverHasFollowedADepartmentThatIsNoMore() {
        clock.set("2025-11-20T09:00:00+07:00");
        accepted("R-02.2025.SYT", insurance("99.3", "P"));

        opens("{\"duty\": \"R-02\", \"period\": \"2025\", \"under\": \"R-04\"}")
                .then()
                .statusCode(201)
                .body("content.issuer.code", equalTo("SNV"));
    }

    @Test
    void whoIsNoMoreAndWhomNobodyFollowedInADutyIssuesNothing() {
        clock.set("2025-11-20T09:00:00+07:00");
        accepted("R-02.2025.SYT", insurance("99.3", "P"));

        assertRefused(
                        422,
                        "invalid-fields",
                        () -> opens("{\"duty\": \"R-02\", \"period\": \"2025\", \"under\": \"R-07\"}"))
                .body("errors.code", contains("issuer-ended"), "errors.pointer", contains("/under"));
    }

    private static byte[] document(String id) {
        return HOME_AFFAIRS
                .asks()
                .get(PATH + "/" + id + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
