package vn.hue.ansinh.reporting.attachment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPdf;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.saved;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.AtOnce;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.scanner.SettableScanner;

/** What was handed in with a version stays with it for ever. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FrozenFilesTest extends OnRealParts {
    private static final Party OFFICER = officerOf("SYT");
    private static final Party APPROVER = approverOf("SYT");

    @Inject
    SettableLimits limits;

    @Inject
    SettableScanner scanner;

    @BeforeEach
    void limitsAreUsualAndNobodyScans() {
        limits.areUsual();
        scanner.isAt(null);
    }

    @Test
    void theHashInTheReceiptIsMadeOfTheFilesToo() {
        String id = aDraft();
        OFFICER.attaches(id, "a.pdf", aPdf());
        String file = OFFICER.attaches(id, "b.pdf", saved("pdf")).path("attachments[1].id");
        OFFICER.removes(id, file, "\"v3\"");
        APPROVER.submits(id, "\"v4\"").then().statusCode(200);
        reviewer().returns(id, "\"v5\"", "Thiếu phụ lục").then().statusCode(200);
        OFFICER.attaches(id, "b.pdf", saved("pdf"));
        APPROVER.submits(id, "\"v7\"").then().statusCode(200);

        String first = OFFICER.readsVersions(id, "/1").path("sha256");
        OFFICER.readsVersions(id, "/2")
                .then()
                .body("sha256", not(equalTo(first)), "attachments.name", contains("a.pdf", "b.pdf"));
        OFFICER.readsVersions(id, "/2/difference")
                .then()
                .body("attachments.what", contains("b.pdf"), "figures", empty());
        check().body("faults", empty());
    }

    @Test
    void anAmendmentBeginsWithTheFilesOfTheVersionBefore() {
        String id = anAcceptedReport();
        String file = approver(id, "/amendment").path("attachments[0].id");

        OFFICER.removes(id, file, "\"v5\"").then().statusCode(200).body("attachments", empty());
        OFFICER.attaches(id, "c.pdf", aPdf()).then().statusCode(201);
        APPROVER.submits(id, "\"v7\"").then().statusCode(200);

        OFFICER.readsVersions(id, "/1").then().body("attachments.name", contains("a.pdf"));
        OFFICER.readsVersions(id, "/2").then().body("attachments.name", contains("c.pdf"));
        assertArrayEquals(aPdf(), reviewer().downloads(id, file).asByteArray());
        check().body("faults", empty());
    }

    @Test
    void anAmendmentThatIsLeftTakesItsNewFilesAlong() {
        String id = anAcceptedReport();
        approver(id, "/amendment");
        OFFICER.attaches(id, "c.pdf", aPdf()).then().statusCode(201);
        OFFICER.rewrites(id, "\"v6\"", OTHER_FIGURES).then().statusCode(200);

        APPROVER.asks().header("If-Match", "\"v7\"").delete(Party.REPORTS + "/" + id + "/amendment");

        OFFICER.reads(id).then().body("attachments.name", contains("a.pdf"));
        assertEquals(1, desk.count("stored_file"));
        check().body("faults", empty());
        APPROVER.says("{\"reason\": \"Nhầm\"}")
                .header("If-Match", "\"v8\"")
                .put(Party.REPORTS + "/" + id + "/amendment")
                .then()
                .statusCode(200);
        check().body("faults", empty());
    }

    @Test
    void aWithdrawnReportKeepsItsFilesInItsDraft() {
        String id = aSubmittedReport();

        Response withdrawn = approver(id, "\"v3\"", "/withdrawal");

        withdrawn.then().body("attachments.name", contains("a.pdf"));
        OFFICER.removes(id, withdrawn.path("attachments[0].id"), "\"v4\"")
                .then()
                .statusCode(200);
        OFFICER.readsVersions(id, "/1").then().body("attachments.name", contains("a.pdf"));
        check().body("faults", empty());
    }

    /** Either the file came first and the one who signs has not seen it, or it came too late: never in between. */
    @RepeatedTest(5)
    void aFileThatComesWithTheSubmissionIsNeverLostAndNeverSlippedIn() {
        String id = aDraft();
        OFFICER.attaches(id, "a.pdf", aPdf()).then().statusCode(201);

        List<Response> answers = AtOnce.ask(
                4, one -> one == 0 ? APPROVER.submits(id, "\"v2\"") : OFFICER.attaches(id, one + ".pdf", aPdf()));

        Response submission = answers.get(0);
        List<Integer> uploads =
                answers.subList(1, 4).stream().map(Response::statusCode).toList();
        if (submission.statusCode() == 200) {
            assertEquals(List.of(409, 409, 409), uploads);
            OFFICER.readsVersions(id, "/1").then().body("attachments.name", contains("a.pdf"));
            assertEquals(1, desk.count("stored_file"));
        } else {
            assertEquals(412, submission.statusCode());
            assertTrue(uploads.contains(201), uploads::toString);
            assertEquals(0, desk.count("report_version"));
            OFFICER.reads(id).then().body("attachments", hasSize(4));
        }
        check().body("faults", empty());
    }

    @Test
    void filesThatComeSideBySideAllArrive() {
        String id = aDraft();

        List<Response> answers = AtOnce.ask(6, one -> OFFICER.attaches(id, one + ".pdf", aPdf()));

        assertEquals(List.of(201, 201, 201, 201, 201, 201), AtOnce.statuses(answers));
        OFFICER.reads(id).then().body("attachments", hasSize(6), "revision", equalTo(7));
        check().body("faults", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update file_piece set bytes = set_byte(bytes, 9, get_byte(bytes, 9) # 1)",
                "delete from file_piece",
                "update stored_file set sha256 = repeat('0', 64)"
            })
    void oneChangedByteIsFoundAndItsFileNamed(String change) {
        String id = aSubmittedReport();
        String file = OFFICER.reads(id).path("attachments[0].id");

        touch(change);

        check().body("faults.record", contains("attachment " + file), "faults.kind", contains("CONTENT_CHANGED"));
    }

    @Test
    void aChangedByteOfADraftIsFoundToo() {
        String id = aDraft();
        String file = OFFICER.attaches(id, "a.pdf", aPdf()).path("attachments[0].id");

        touch("update file_piece set bytes = set_byte(bytes, 9, 0)");

        check().body("faults.record", contains("attachment " + file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"set name = 'b.pdf'", "set sha256 = repeat('0', 64)", "set size = size + 1"})
    void whatAVersionSaysOfItsFilesIsSealed(String change) {
        aSubmittedReport();

        touch("update version_attachment " + change);

        check().body("faults.record", contains("version 1"), "faults.kind", contains("CONTENT_CHANGED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update file_piece set number = 7",
                "update stored_file set size = 1",
                "delete from file_piece",
                "delete from stored_file",
                "truncate file_piece",
                "update version_attachment set name = 'b.pdf'",
                "delete from version_attachment"
            })
    void theDatabaseItselfRefusesToTouchWhatWasHandedIn(String change) {
        aSubmittedReport();

        assertThrows(IllegalStateException.class, () -> desk.run(change));
    }

    private static String aSubmittedReport() {
        String id = aDraft();
        OFFICER.attaches(id, "a.pdf", aPdf()).then().statusCode(201);
        APPROVER.submits(id, "\"v2\"").then().statusCode(200);
        return id;
    }

    private static String anAcceptedReport() {
        String id = aSubmittedReport();
        reviewer().accepts(id, "\"v3\"").then().statusCode(200);
        return id;
    }

    private static Response approver(String id, String step) {
        return approver(id, "\"v4\"", step);
    }

    private static Response approver(String id, String tag, String step) {
        Response answer = APPROVER.says("{\"reason\": \"Bổ sung phụ lục\"}")
                .header("If-Match", tag)
                .put(Party.REPORTS + "/" + id + step);
        answer.then().statusCode(200);
        return answer;
    }

    /** As somebody who owns the tables, and may switch their guards off. */
    private void touch(String change) {
        for (String table : List.of("stored_file", "file_piece", "version_attachment")) {
            desk.run("alter table " + table + " disable trigger user");
        }
        desk.run(change);
        for (String table : List.of("stored_file", "file_piece", "version_attachment")) {
            desk.run("alter table " + table + " enable trigger user");
        }
    }

    private static ValidatableResponse check() {
        return Party.with(null, "leader")
                .asks()
                .get("/api/v1/audit/check")
                .then()
                .statusCode(200);
    }
}
