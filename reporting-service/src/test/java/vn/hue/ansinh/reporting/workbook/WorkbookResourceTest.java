package vn.hue.ansinh.reporting.workbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.Party.officerOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The form as a workbook: fetched, filled in without a connection, and sent back. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WorkbookResourceTest extends OnRealParts {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int VALUE = Part.FIGURES.at("value");
    private static final int STATUS = Part.FIGURES.at("status");
    private static final int NOTE = Part.FIGURES.at("note");

    @Test
    void asksForWhatTheFormAsksFor() throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(form(2023)))) {
            List<String> sheets = book.getSheets().map(sheet -> sheet.getName()).toList();

            assertArrayEquals(
                    new String[] {"Số liệu", "Nhiệm vụ", "Thuyết minh", "Kinh phí", "_ansinh"}, sheets.toArray());
            assertTrue(FilledForms.rowOf(form(2023), "IND-06-01") >= Part.FIRST);
        }
    }

    @Test
    void whatIsFilledInBecomesADraft() {
        byte[] filled = filled((name, sheet) -> {
            if (name.equals(Part.NARRATIVE.sheet())) {
                sheet.value(Part.FIRST, 2, "Đã chỉ đạo các xã");
            }
            if (name.equals(Part.SPENDING.sheet())) {
                sheet.value(Part.FIRST, 0, "CENTRAL_BUDGET · Ngân sách trung ương");
                sheet.value(Part.FIRST, 1, "PA-06");
                sheet.value(Part.FIRST, 3, 1200);
            }
        });

        drafts(filled)
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("figures", hasSize(1), "figures[0].value", equalTo(99.3f), "figures[0].status", equalTo("P"))
                .body("figures[0].note", equalTo("=1+1 là chữ"), "narrative.direction", equalTo("Đã chỉ đạo các xã"))
                .body("spending[0].planned", equalTo(1200), "spending[0].spent", nullValue());
    }

    @Test
    void itReplacesWhatIsWrittenSoFar() {
        String id = HealthReports.aDraft();

        sends(filled((name, sheet) -> {}))
                .header("If-Match", "\"v1\"")
                .put("/api/v1/reports/" + id + "/workbook")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2), "figures[0].status", equalTo("P"));
    }

    @Test
    void aFormThatIsFetchedAgainLosesNothingOnItsWayBack() {
        String id = HealthReports.aDraft();

        sends(form(2023))
                .header("If-Match", "\"v1\"")
                .put("/api/v1/reports/" + id + "/workbook")
                .then()
                .statusCode(200)
                .body("figures[0].value", equalTo(99.3f), "incomplete", equalTo("Các chỉ tiêu khác báo cáo sau"))
                .body("narrative.results", equalTo("Bao phủ bảo hiểm y tế vượt mục tiêu."));
    }

    @Test
    void theSameFileSentTwiceUnderOneKeyIsOneDraft() {
        byte[] filled = filled((name, sheet) -> {});
        String key = UUID.randomUUID().toString();

        drafts(key, filled).then().statusCode(201);
        drafts(key, filled).then().statusCode(201);
        assertRefused(409, "report-already-exists", () -> drafts(filled));
    }

    @Test
    void everyMistakeNamesItsCell() {
        byte[] form = form(2023);
        int row = FilledForms.rowOf(form, "IND-06-01");
        byte[] wrong = FilledForms.copy(form, (name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                sheet.value(row, VALUE, "99,3 %");
                sheet.value(row, STATUS, "Z");
                sheet.formula(row, NOTE, "1+1");
            }
        });

        assertRefused(422, "invalid-fields", () -> drafts(wrong))
                .body("errors.code", contains("cell-no-such-choice", "cell-not-a-number", "cell-formula"))
                .body("cells[1].sheet", equalTo("Số liệu"), "cells[1].cell", equalTo("I" + (row + 1)))
                .body("cells[1].pointer", equalTo("/figures/0/value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99,5", "1.234,5"})
    void oneMistakeIsOneError(String text) {
        byte[] wrong = filled(sheet -> sheet.value(rowOf(), VALUE, text));

        assertRefused(422, "invalid-fields", () -> drafts(wrong)).body("errors.code", contains("cell-not-a-number"));
    }

    @Test
    void aStatusThatNobodyChoseIsNamedOnce() {
        byte[] wrong = filled(sheet -> {
            sheet.value(rowOf(), VALUE, "");
            sheet.value(rowOf(), STATUS, "");
        });

        assertRefused(422, "invalid-fields", () -> drafts(wrong)).body("errors.code", contains("cell-not-chosen"));
    }

    @Test
    void aTextThatIsTooLongNamesItsCell() {
        byte[] wrong = filled((name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                sheet.value(rowOf(), NOTE, "a".repeat(2001));
            }
            if (name.equals(Part.NARRATIVE.sheet())) {
                sheet.value(Part.FIRST, 2, "a".repeat(20_001));
            }
        });

        assertRefused(422, "invalid-fields", () -> drafts(wrong))
                .body("errors.code", contains("wrong-length", "wrong-length"))
                .body("cells.sheet", contains("Số liệu", "Thuyết minh"))
                .body("cells.cell", contains("N" + (rowOf() + 1), "C5"));
    }

    /** Such as a word processor leaves in what is pasted from it. */
    @ParameterizedTest
    @ValueSource(strings = {"T\u1ef7 l\u1ec7\u200E 99", "\u202AT\u1ef7 l\u1ec7", "d\u00f2ng\u0085sau"})
    void aTextThatNobodyCouldReadAgainNamesItsCell(String pasted) {
        byte[] wrong = filled((name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                sheet.value(rowOf(), NOTE, pasted);
            }
            if (name.equals(Part.NARRATIVE.sheet())) {
                sheet.value(Part.FIRST, 2, pasted);
                sheet.value(Part.FIRST + 1, 2, pasted);
            }
        });

        assertRefused(422, "invalid-fields", () -> drafts(wrong))
                .body("errors.code", contains("text-unreadable", "text-unreadable", "text-unreadable"))
                .body("errors[1].pointer", equalTo("/narrative/direction"))
                .body("cells.cell", contains("N" + (rowOf() + 1), "C5", "C6"));
    }

    @Test
    void theRulesAreThoseOfTheApi() {
        byte[] form = form(2023);
        int row = FilledForms.rowOf(form, "IND-06-01");
        byte[] wrong = FilledForms.copy(form, (name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                sheet.value(row, VALUE, new BigDecimal("-1"));
                sheet.value(row, STATUS, "P");
            }
        });

        assertRefused(422, "invalid-fields", () -> drafts(wrong))
                .body("errors[0].code", equalTo("negative-value"), "errors[0].detail", startsWith("[Số liệu I"));
    }

    /** A program may write more zeros than a caller may send. */
    @Test
    void aFigureWithManyZerosIsNotTakenForTouched() {
        byte[] form = form(2023);
        int row = FilledForms.rowOf(form, "IND-06-01");
        byte[] filled = filled((name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                sheet.value(row, VALUE, new BigDecimal("99.3000000000000"));
            }
        });

        String id = drafts(filled).then().statusCode(201).extract().path("id");

        Response check = Party.with(null, "leader").asks().get("/api/v1/audit/check?report=" + id);
        check.then().statusCode(200).body("faults", empty());
    }

    @Test
    void anotherFormIsNotTaken() {
        byte[] last = form(2022);

        assertRefused(422, "workbook-of-another-form", () -> drafts(last));
    }

    @Test
    void aFormThatHasChangedIsNotTaken() {
        byte[] old = FilledForms.copy(form(2023), (name, sheet) -> {
            if (name.equals(Layout.KEY_SHEET)) {
                sheet.value(2, 0, "0".repeat(64));
            }
        });

        assertRefused(422, "workbook-outdated", () -> drafts(old));
    }

    @Test
    void someOtherWorkbookIsNoForm() {
        byte[] form = form(2023);
        byte[] other = FilledForms.copy(form, (name, sheet) -> {
            if (name.equals(Layout.KEY_SHEET)) {
                sheet.value(0, 0, "something else");
            }
        });

        assertRefused(422, "workbook-no-form", () -> drafts(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "%PDF-1.7", "<!DOCTYPE html><html>"})
    void whatIsNoWorkbookIsRefused(String text) {
        assertRefused(422, "workbook-unsafe", () -> drafts(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatIsFarTooLargeIsNotRead() {
        byte[] heavy = new byte[3 << 20];

        assertRefused(413, "body-too-large", () -> drafts(heavy));
    }

    private static byte[] filled(BiConsumer<String, Worksheet> more) {
        byte[] form = form(2023);
        int row = FilledForms.rowOf(form, "IND-06-01");
        return FilledForms.copy(form, (name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                sheet.value(row, VALUE, new BigDecimal("99.3"));
                sheet.value(row, STATUS, "P · Sơ bộ");
                sheet.value(row, NOTE, "'=1+1 là chữ");
            }
            more.accept(name, sheet);
        });
    }

    private static byte[] filled(Consumer<Worksheet> figures) {
        return filled((name, sheet) -> {
            if (name.equals(Part.FIGURES.sheet())) {
                figures.accept(sheet);
            }
        });
    }

    private static int rowOf() {
        return FilledForms.rowOf(form(2023), "IND-06-01");
    }

    private static byte[] form(int year) {
        return officerOf("SYT")
                .asks()
                .get("/api/v1/obligations/R-02." + year + ".SYT/form/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static RequestSpecification sends(byte[] file) {
        return officerOf("SYT").asks().contentType(XLSX).body(file);
    }

    private static Response drafts(byte[] file) {
        return drafts(UUID.randomUUID().toString(), file);
    }

    private static Response drafts(String key, byte[] file) {
        return sends(file).header("Idempotency-Key", key).post("/api/v1/obligations/R-02.2023.SYT/form/workbook");
    }
}
