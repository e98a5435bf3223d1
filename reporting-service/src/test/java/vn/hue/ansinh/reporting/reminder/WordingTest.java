package vn.hue.ansinh.reporting.reminder;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.mail.Purpose;
import vn.hue.ansinh.reporting.mail.Recipient;

/** The letter about a report that is due before 30 November. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-11-26 | hạn cuối 29/11/2023, còn 3 ngày            | due 29/11/2023, in 3 days
            2023-11-28 | hạn cuối 29/11/2023, còn 1 ngày            | due 29/11/2023, in 1 day
            2023-11-29 | hạn cuối là hôm nay, 29/11/2023            | due today, 29/11/2023
            2023-11-30 | quá hạn 1 ngày (hạn cuối 29/11/2023)       | 1 day late, was due 29/11/2023
            2023-12-06 | quá hạn 7 ngày (hạn cuối 29/11/2023)       | 7 days late, was due 29/11/2023
            """)
    void saysHowMuchTimeIsLeft(LocalDate today, String vietnamese, String english) {
        says(vietnamese, english, Wording.DAILY, due(null, null), today);
    }

    @Test
    void ofAReportThatWasSentBackSaysUntilWhenItIsCorrected() {
        LocalDate today = LocalDate.of(2023, 11, 27);

        says(
                "bị trả lại, lý do: Thiếu căn cứ; sửa và nộp lại chậm nhất ngày 04/12/2023",
                "sent back, because: Thiếu căn cứ; to be corrected by 04/12/2023",
                Wording.RETURNED,
                due("Thiếu căn cứ", LocalDate.of(2023, 12, 4)),
                today);
        says(
                "bị trả lại, lý do: Thiếu căn cứ\n",
                "sent back, because: Thiếu căn cứ\n",
                Wording.RETURNED,
                due("Thiếu căn cứ", null),
                today);
    }

    private static void says(String vietnamese, String english, Wording words, Notice notice, LocalDate today) {
        String letter = "- Báo cáo kết quả hằng năm (R-02, năm 2023), Sở Y tế: " + vietnamese;
        assertTrue(body("vi", words, notice, today).startsWith(letter), body("vi", words, notice, today));
        String inEnglish = "- Yearly results report (R-02, 2023), Sở Y tế: " + english;
        assertTrue(body("en", words, notice, today).startsWith(inEnglish), body("en", words, notice, today));
    }

    private static String body(String language, Wording words, Notice notice, LocalDate today) {
        Recipient office = new Recipient("SYT", Locale.forLanguageTag(language), List.of("so@example.org"));
        return words.letter(office, List.of(notice), today).body();
    }

    private static Notice due(@Nullable String word, @Nullable LocalDate correctBy) {
        return new Notice(
                UUID.randomUUID(),
                "R-02.2023.SYT",
                "R-02",
                Text.of("Báo cáo kết quả hằng năm", "Yearly results report"),
                "2023",
                "SYT",
                "Sở Y tế",
                "T-3",
                new Notice.To("SYT", Purpose.REMINDERS),
                Instant.parse("2023-11-29T17:00:00Z"),
                word,
                correctBy);
    }
}
