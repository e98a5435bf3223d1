package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.document.SomeContents.shown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hue.ansinh.reporting.consolidation.Consolidation;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Difference;
import vn.hue.ansinh.reporting.consolidation.Gap;
import vn.hue.ansinh.reporting.consolidation.Note;

/** Who reads only the letter learns of what is amiss all that the workbook says. */
class AnnexesTest {
    private static final Gap LATE = new Gap(
            Gap.Kind.LATE,
            "R-02.2023.STC",
            "2023",
            "STC",
            "Sở Tài chính",
            "MANDATORY",
            "2023-11-30T00:00:00+07:00",
            "2023-12-05T08:00:00+07:00");
    private static final Difference JOBS = jobs(Difference.Kind.DEPARTMENT_AND_LOCALITIES);
    private static final Contents AMISS = SomeContents.amiss(List.of(LATE), List.of(JOBS));

    private static Difference jobs(Difference.Kind kind) {
        return new Difference(
                "IND-03-02@2023",
                kind,
                "2023",
                "IND-03-02",
                null,
                "Việc làm mới",
                "SYT",
                new BigDecimal("17000"),
                new BigDecimal("16900"),
                new BigDecimal("100"),
                BigDecimal.ONE,
                9,
                9,
                true);
    }

    @Test
    void whoWasLateIsNamedWithTheDayAndWithWhatWasNoted() throws Exception {
        String letter = letter(AMISS, Map.of("R-02.2023.STC", new Note(Note.Outcome.NOTED, "Đã nhắc bằng văn bản")));

        assertTrue(
                letter.contains(
                        "Sở Tài chính2023Nộp muộn00:00 ngày 30/11/202305/12/2023Ghi nhận: Đã nhắc bằng văn bản"),
                letter);
    }

    @ParameterizedTest
    @EnumSource(Difference.Kind.class)
    void aDifferenceNamesBetweenWhomItIsAndTheAgencyThatStatesTheFigure(Difference.Kind kind) throws Exception {
        String letter = letter(SomeContents.amiss(List.of(LATE), List.of(jobs(kind))), Map.of());

        assertTrue(letter.contains("Việc làm mới (2023)" + Words.difference(kind) + "Sở Y tế17.000"), letter);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-31, ngày 31 tháng 5 năm 2021",
        "2023-02-07, ngày 07 tháng 02 năm 2023",
        "2023-12-01, ngày 01 tháng 12 năm 2023"
    })
    void aDayInTheTextIsWrittenAsTheDecreeWritesIt(String day, String written) {
        assertEquals(written, Words.writtenDay(day));
    }

    private static String letter(Contents said, Map<String, Note> notes) throws Exception {
        return Office.textOf(Letter.of(shown(said, Consolidation.Status.ISSUED, notes), false), "word/document.xml");
    }
}
