package vn.hue.ansinh.reporting.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.mail.Letter;
import vn.hue.ansinh.reporting.mail.Recipient;

/**
 * The words of a letter about several reminders.
 *
 * @param subject without the day
 * @param note what the sender adds; empty for nothing
 */
record Wording(Text subject, String note) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Text END = Text.of(
            "Thư do hệ thống An Sinh tự động gửi; xin không trả lời thư này.",
            "An Sinh has sent this letter by itself; please do not answer it.");

    static final Wording DAILY = new Wording(Text.of("Nhắc hạn báo cáo", "Reports that are due"), "");
    static final Wording RETURNED = new Wording(Text.of("Báo cáo bị trả lại", "A report was sent back"), "");

    static Wording asked(String note) {
        return new Wording(Text.of("Đôn đốc nộp báo cáo", "Please hand in your report"), note);
    }

    static Wording requested(String reason) {
        return new Wording(Text.of("Yêu cầu báo cáo", "A report is asked for"), reason);
    }

    Letter letter(Recipient to, List<Notice> notices, LocalDate today) {
        Locale language = to.language();
        String lines = notices.stream()
                .map(notice -> "- " + line(notice, today).in(language))
                .collect(Collectors.joining("\n"));
        String body = (note.isEmpty() ? "" : note + "\n\n") + lines + "\n\n" + END.in(language) + "\n";
        return new Letter(to, "[An Sinh] " + subject.in(language) + ", " + DAY.format(today), body);
    }

    private static Text line(Notice notice, LocalDate today) {
        String who = notice.agencyName() == null ? notice.agency() : notice.agencyName();
        String what = "%s (%s, %s%s), %s: ";
        Text time = time(notice, today);
        return Text.of(
                what.formatted(notice.dutyName().vi(), notice.duty(), "năm ", notice.period(), who) + time.vi(),
                what.formatted(notice.dutyName().en(), notice.duty(), "", notice.period(), who) + time.en());
    }

    private static Text time(Notice notice, LocalDate today) {
        return notice.word() == null
                ? beforeOrAfter(notice.lastDay(), today)
                : sentBack(notice.word(), notice.correctBy());
    }

    private static Text sentBack(String word, @Nullable LocalDate correctBy) {
        Text by = correctBy == null
                ? Text.of("", "")
                : Text.of(
                        "; sửa và nộp lại chậm nhất ngày " + DAY.format(correctBy),
                        "; to be corrected by " + DAY.format(correctBy));
        return Text.of("bị trả lại, lý do: " + word + by.vi(), "sent back, because: " + word + by.en());
    }

    private static Text beforeOrAfter(LocalDate lastDay, LocalDate today) {
        String last = DAY.format(lastDay);
        long days = ChronoUnit.DAYS.between(today, lastDay);
        if (days == 0) {
            return Text.of("hạn cuối là hôm nay, " + last, "due today, " + last);
        }
        return days < 0
                ? Text.of(
                        "quá hạn " + -days + " ngày (hạn cuối " + last + ")",
                        inEnglish(-days) + " late, was due " + last)
                : Text.of("hạn cuối " + last + ", còn " + days + " ngày", "due " + last + ", in " + inEnglish(days));
    }

    private static String inEnglish(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
