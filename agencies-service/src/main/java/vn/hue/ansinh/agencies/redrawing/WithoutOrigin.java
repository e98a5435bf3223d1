package vn.hue.ansinh.agencies.redrawing;

import java.util.List;
import java.util.stream.IntStream;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.Text;

/** What a resolution founds of nothing, so that its land would lie in two places. */
final class WithoutOrigin {
    private WithoutOrigin() {}

    static List<FieldError> in(SetPlaceSuccession asked) {
        return IntStream.range(0, asked.founded().size())
                .filter(at -> !hasOrigin(asked, asked.founded().get(at)))
                .mapToObj(at -> new FieldError(
                        "/founded/" + at + "/from",
                        "place-without-origin",
                        Text.of(
                                "Chưa nêu " + asked.founded().get(at).name() + " hợp thành từ đâu.",
                                "It is not said of what "
                                        + asked.founded().get(at).name() + " is made."),
                        Text.of(
                                "Nêu địa bàn hợp thành trong from, thành lập cùng lúc địa bàn trực thuộc, hoặc ghi newLand"
                                        + " nếu là đất mới.",
                                "Name its parts in from, found the places under it with it, or state newLand where the"
                                        + " land was of no place.")))
                .toList();
    }

    private static boolean hasOrigin(SetPlaceSuccession asked, SetPlaceSuccession.Founded place) {
        return !place.from().isEmpty()
                || place.newLand()
                || asked.founded().stream()
                        .anyMatch(other -> place.id(asked.effectiveOn()).equals(other.parent()));
    }
}
