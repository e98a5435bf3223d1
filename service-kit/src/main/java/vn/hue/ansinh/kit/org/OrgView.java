package vn.hue.ansinh.kit.org;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/**
 * The structure of agencies and places in which an answer is given: as things were reported, or as they stand on a day.
 *
 * @param day null for each fact in the structure of its own time
 */
public record OrgView(@Nullable LocalDate day) {
    public static final String PARAMETER = "orgView";
    private static final String AT = "AT\\([0-9]{4}-[0-9]{2}-[0-9]{2}\\)";
    private static final int DAY_BEGINS = "AT(".length();

    /**
     * Reads {@code AS_REPORTED}, {@code CURRENT} or {@code AT(2024-12-31)}; nothing said means as reported.
     *
     * @throws InvalidParameter for any other text
     */
    public static OrgView of(@Nullable String text, LocalDate today) {
        if (text == null || text.isEmpty() || text.equals("AS_REPORTED")) {
            return new OrgView(null);
        }
        if (text.equals("CURRENT")) {
            return new OrgView(today);
        }
        try {
            if (text.matches(AT)) {
                return new OrgView(LocalDate.parse(text.substring(DAY_BEGINS, text.length() - 1)));
            }
            throw unreadable();
        } catch (DateTimeException noSuchDay) {
            throw unreadable();
        }
    }

    public boolean isAsReported() {
        return day == null;
    }

    public LocalDate dayOr(LocalDate usual) {
        return day == null ? usual : day;
    }

    private static InvalidParameter unreadable() {
        return new InvalidParameter(
                PARAMETER,
                Text.of(
                        "Dùng AS_REPORTED, CURRENT hoặc AT(2024-12-31).",
                        "Use AS_REPORTED, CURRENT or AT(2024-12-31)."));
    }
}
