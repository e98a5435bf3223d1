package vn.hue.ansinh.reporting.attachment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPdf;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.saved;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.scanner.FakeClamd;
import vn.hue.ansinh.reporting.scanner.SettableScanner;

/** Files on their way in and out again, while a report is written. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AttachmentResourceTest extends OnRealParts {
    private static final String NAME = "Bảng số liệu (bản ký).pdf";
    private static final Party OFFICER = officerOf("SYT");

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
    void aFileBelongsToTheDraftAndComesBackByteForByte() {
        String id = aDraft();
        byte[] file = large();

        Response attached = OFFICER.attaches(id, "Số liệu.txt", file);

        attached.then()
                .statusCode(201)
                .header("ETag", "\"v2-1701277200\"")
                .header("Location", endsWith("/attachments/" + attached.path("attachments[0].id")))
                .body("attachments", hasSize(1), "attachments[0].name", equalTo("Số liệu.txt"))
                .body("attachments[0].type", equalTo("text/plain"), "attachments[0].size", equalTo(file.length));
        byte[] back = OFFICER.downloads(id, attached.path("attachments[0].id"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertArrayEquals(file, back);
    }

    @Test
    void itIsGivenToBeSavedAndNeverShown() {
        String id = aDraft();
        String file = OFFICER.attaches(id, NAME, aPdf()).path("attachments[0].id");

        OFFICER.downloads(id, file)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", String.valueOf(aPdf().length))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Bang so lieu (ban ky).pdf\";"
                                + " filename*=UTF-8''B%E1%BA%A3ng%20s%E1%BB%91%20li%E1%BB%87u%20%28b%E1%BA%A3n%20k%C3%BD%29.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Cache-Control", "private, no-store")
                .header("Repr-Digest", containsString("sha-256=:"));
    }

    @Test
    void whoRewritesTheDraftLeavesItsFilesWhereTheyAre() {
        String id = aDraft();
        OFFICER.attaches(id, NAME, aPdf());

        OFFICER.rewrites(id, "\"v2\"", OTHER_FIGURES)
                .then()
                .statusCode(200)
                .body("attachments.name", contains(NAME), "revision", equalTo(3));
    }

    @Test
    void aFileIsTakenOutOfADraftAndGone() {
        String id = aDraft();
        String file = OFFICER.attaches(id, NAME, aPdf()).path("attachments[0].id");

        assertRefused(428, "if-match-required", () -> OFFICER.asks()
                .delete(Party.REPORTS + "/" + id + "/attachments/" + file));
        assertRefused(412, "version-conflict", () -> OFFICER.removes(id, file, "\"v1\""));
        OFFICER.removes(id, file, "\"v2\"").then().statusCode(200).body("attachments", empty());

        assertRefused(404, "not-found", () -> OFFICER.removes(id, file, "\"v3\""));
        assertRefused(404, "not-found", () -> OFFICER.downloads(id, file));
        assertEquals(0, desk.count("stored_file") + desk.count("file_piece"));
    }

    @Test
    void theSameFileSentTwiceUnderOneKeyIsOneFile() {
        String id = aDraft();
        String key = UUID.randomUUID().toString();

        String first = OFFICER.attaches(key, id, NAME, aPdf()).asString();

        OFFICER.attaches(key, id, NAME, aPdf()).then().statusCode(201).header("Idempotency-Replayed", "true");
        assertEquals(first, OFFICER.attaches(key, id, NAME, aPdf()).asString());
        assertRefused(422, "idempotency-key-reused", () -> OFFICER.attaches(key, id, NAME, saved("pdf")));
        assertRefused(400, "idempotency-key-required", () -> OFFICER.attaches("", id, NAME, aPdf()));
        assertEquals(1, desk.count("stored_file"));
    }

    @Test
    void whatIsNotAsItsNameSaysIsRefused() {
        String id = aDraft();

        assertRefused(400, "attachment-name-unfit", () -> OFFICER.attaches(id, "../a.pdf", aPdf()));
        assertRefused(422, "attachment-type-not-taken", () -> OFFICER.attaches(id, "a.svg", aPdf()))
                .body("endings", hasItem("docx"));
        assertRefused(422, "attachment-not-as-named", () -> OFFICER.attaches(id, "a.png", aPdf()));
        assertRefused(422, "attachment-unsafe", () -> OFFICER.attaches(id, "a.pdf", aPdf("/S /JavaScript")));
        assertRefused(422, "attachment-broken", () -> OFFICER.attaches(id, "a.txt", new byte[0]));
    }

    @Test
    void theSenderDoesNotSayWhatItIs() {
        String id = aDraft();

        assertRefused(415, "unsupported-media-type", () -> OFFICER.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("image/svg+xml")
                .body(aPdf())
                .post(Party.REPORTS + "/" + id + "/attachments?name=a.pdf"));
    }

    @Test
    void thereIsALimitOfOneFileOfAllFilesAndOfTheirNumber() {
        String id = aDraft();
        limits.are(aPdf().length, 2L * aPdf().length + 1, 3);

        assertRefused(413, "attachment-too-large", () -> OFFICER.attaches(id, "a.pdf", saved("pdf")))
                .body("limit", equalTo(aPdf().length));
        OFFICER.attaches(id, "a.pdf", aPdf()).then().statusCode(201);
        OFFICER.attaches(id, "b.pdf", aPdf()).then().statusCode(201);
        assertRefused(409, "attachments-too-large", () -> OFFICER.attaches(id, "c.pdf", aPdf()));
        limits.are(aPdf().length, 1 << 20, 2);
        assertRefused(409, "too-many-attachments", () -> OFFICER.attaches(id, "c.pdf", aPdf()));
    }

    @Test
    void whatIsFarTooLargeIsNotRead() {
        String id = aDraft();

        assertRefused(413, "body-too-large", () -> OFFICER.attaches(id, "a.pdf", new byte[22 << 20]));
    }

    @Test
    void twoFilesOfOneReportHaveTwoNames() {
        String id = aDraft();
        String first = OFFICER.attaches(id, "Biểu.pdf", aPdf()).path("attachments[0].id");

        assertRefused(409, "attachment-name-taken", () -> OFFICER.attaches(id, "BIỂU.PDF", aPdf()))
                .body("attachment", equalTo(first));
    }

    @Test
    void nobodyElseSeesTheFilesOfADraft() {
        String id = aDraft();
        String file = OFFICER.attaches(id, NAME, aPdf()).path("attachments[0].id");

        assertRefused(404, "not-found", () -> officerOf("SGDDT").attaches(id, "b.pdf", aPdf()));
        assertRefused(404, "not-found", () -> officerOf("SGDDT").downloads(id, file));
        assertRefused(404, "not-found", () -> reviewer().downloads(id, file));
    }

    @Test
    void theReviewerSeesTheFilesOfWhatWasHandedInAndNoLaterOne() {
        String id = aDraft();
        String file = OFFICER.attaches(id, NAME, aPdf()).path("attachments[0].id");
        approverOf("SYT").submits(id, "\"v2\"").then().statusCode(200);
        reviewer().returns(id, "\"v3\"", "Thiếu phụ lục").then().statusCode(200);
        String later = OFFICER.attaches(id, "Phụ lục.pdf", aPdf()).path("attachments[1].id");

        reviewer().reads(id).then().body("attachments.name", contains(NAME));
        reviewer().downloads(id, file).then().statusCode(200);
        assertRefused(404, "not-found", () -> reviewer().downloads(id, later));
    }

    @Test
    void afterTheSubmissionNothingIsAddedAndNothingTakenAway() {
        String id = aDraft();
        String file = OFFICER.attaches(id, NAME, aPdf()).path("attachments[0].id");
        approverOf("SYT").submits(id, "\"v2\"").then().statusCode(200);

        assertRefused(409, "step-not-allowed", () -> OFFICER.attaches(id, "b.pdf", aPdf()));
        assertRefused(409, "step-not-allowed", () -> OFFICER.removes(id, file, "\"v3\""));
    }

    @Test
    void afterTheLockNothingIsAdded() {
        String id = aDraft();
        reviewer()
                .says("{\"exempt\": false, \"lockAt\": \"2023-12-01T00:00:00+07:00\", \"reason\": \"Hết hạn\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/obligations/R-02.2023.SYT/ruling")
                .then()
                .statusCode(200);
        clock.set("2023-12-02T00:00:00+07:00");

        assertRefused(409, "report-locked", () -> OFFICER.attaches(id, NAME, aPdf()));
    }

    @Test
    void withoutAFileTheContentHasTheHashItAlwaysHad() {
        String id = aSubmittedReport();

        assertEquals("[]", desk.text("select coalesce(submitted ->> 'attachments', '[]') from report"));
        OFFICER.readsVersions(id, "/1").then().body("attachments", empty());
    }

    @Test
    void aFileWaitsOutsideUntilTheScannerCallsItClean() {
        String id = aDraft();
        byte[] malware = FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
        try (FakeClamd clamd = new FakeClamd(FakeClamd.Mood.WELL)) {
            scanner.isAt(clamd.address());

            assertRefused(422, "attachment-infected", () -> OFFICER.attaches(id, "eicar.txt", malware));
            OFFICER.attaches(id, NAME, aPdf()).then().statusCode(201);
        }
        assertRefused(503, "scanner-unavailable", () -> OFFICER.attaches(id, "b.pdf", aPdf()));
        assertEquals("t", desk.text("select scanned from stored_file"));
    }

    private static byte[] large() {
        byte[] file = new byte[3_000_001];
        Arrays.fill(file, (byte) 'a');
        return file;
    }
}
