package vn.hue.ansinh.indicators.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** The sort keys of the last observation a caller has seen. */
record Bookmark(
        String period, String placeCode, LocalDate placeValidFrom, String component, String breakdown, int revision) {
    private static final int KEYS = 6;
    private static final Bookmark BEFORE_ALL = new Bookmark("", "", LocalDate.EPOCH, "", "", 0);

    static Bookmark of(PageRequest request) {
        List<String> keys = request.after(KEYS);
        if (keys.isEmpty()) {
            return BEFORE_ALL;
        }
        try {
            return new Bookmark(
                    keys.get(0),
                    keys.get(1),
                    LocalDate.parse(keys.get(2)),
                    keys.get(3),
                    keys.get(4),
                    Integer.parseInt(keys.get(5)));
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new InvalidParameter(
                    "cursor", Text.of("Dùng nguyên giá trị next của trang trước.", "Use next of the page before."));
        }
    }

    boolean isBeforeAll() {
        return equals(BEFORE_ALL);
    }

    static List<Object> keys(Observation last) {
        Series series = last.series();
        return List.of(
                series.period(),
                series.placeCode(),
                series.placeValidFrom(),
                orEmpty(series.component()),
                orEmpty(series.breakdown()),
                last.revision());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
