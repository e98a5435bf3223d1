package vn.hue.ansinh.reporting.timeliness;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/**
 * How timely one agency reported in a year, for people who read one language.
 *
 * @param updatedAt when the last of its reports came
 */
record PublicTimeliness(
        Named agency,
        String year,
        String lang,
        @Nullable @InVietnam Instant updatedAt,
        String sentence,
        Tally total,
        List<TimelinessView.DutyRow> duties,
        String link) {

    record Named(String code, String name) {}

    static PublicTimeliness of(Named agency, String year, Locale language, List<Owed> owed, Instant now) {
        Tally total = Tally.of(owed, now);
        return new PublicTimeliness(
                agency,
                year,
                language.getLanguage(),
                owed.stream()
                        .map(Owed::firstSubmittedAt)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null),
                sentence(agency.name(), year, total).in(language),
                total,
                TimelinessView.duties(owed, now),
                "/#agency/" + agency.code());
    }

    private static Text sentence(String name, String year, Tally tally) {
        if (tally.expected() == 0) {
            return Text.of(
                    "Năm " + year + ", " + name + " chưa có báo cáo nào đến hạn.",
                    "In " + year + ", " + name + " had no report due yet.");
        }
        return Text.of(
                "Năm " + year + ", " + name + " có " + tally.expected() + " báo cáo đến hạn: "
                        + list(tally, " đúng hạn", " muộn", " chưa nộp") + ".",
                "In " + year + ", " + name + " had " + tally.expected()
                        + (tally.expected() == 1 ? " report due: " : " reports due: ")
                        + list(tally, " in time", " late", " missing") + ".");
    }

    private static String list(Tally tally, String onTime, String late, String missing) {
        return Stream.of(part(tally.onTime(), onTime), part(tally.late(), late), part(tally.missing(), missing))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String part(int count, String words) {
        return count == 0 ? "" : count + words;
    }
}
