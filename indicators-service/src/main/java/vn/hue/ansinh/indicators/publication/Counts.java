package vn.hue.ansinh.indicators.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.progress.Outlook;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.kit.problem.Text;

/** How many indicators stand in which colour. */
record Counts(Map<Colour, Long> byColour) {

    static Counts of(List<Outlook> outlooks) {
        Map<Colour, Long> counts = new EnumMap<>(Colour.class);
        Stream.of(Colour.values()).forEach(colour -> counts.put(colour, 0L));
        outlooks.forEach(outlook -> counts.merge(outlook.verdict().colour(), 1L, Long::sum));
        return new Counts(counts);
    }

    /** One plain sentence; what nobody is counted under is not mentioned. */
    Text sentence() {
        if (total() == 0) {
            return Text.of("Chưa có chỉ tiêu định lượng.", "No numeric target.");
        }
        return Text.of(
                "Trong " + total() + " chỉ tiêu: "
                        + list(
                                " đạt hoặc đúng tiến độ",
                                " cần đẩy nhanh hoặc có nguy cơ",
                                " chậm hoặc không đạt",
                                " chưa đủ số liệu để đánh giá")
                        + ".",
                "Of " + total() + (total() == 1 ? " indicator: " : " indicators: ")
                        + list(
                                " met or on track",
                                " in need of acceleration or at risk",
                                " slow or missed",
                                " without enough figures to judge")
                        + ".");
    }

    private String list(String green, String amber, String red, String grey) {
        return Stream.of(
                        words(Colour.GREEN, green),
                        words(Colour.AMBER, amber),
                        words(Colour.RED, red),
                        words(Colour.GREY, grey))
                .flatMap(List::stream)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private List<String> words(Colour colour, String words) {
        long count = byColour.getOrDefault(colour, 0L);
        return count == 0 ? List.of() : List.of(count + words);
    }

    long total() {
        return byColour.values().stream().mapToLong(Long::longValue).sum();
    }
}
