package vn.hue.ansinh.agencies.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.hand.Hands;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** States which parts of a divided place went where, so that its old figures can be laid over the new places. */
@ApplicationScoped
class SettingShares {
    private static final Text WHAT = Text.of("địa bàn", "place");

    private final Shares shares;
    private final TellingPlaces telling;
    private final Hands hands;

    SettingShares(Shares shares, TellingPlaces telling, Hands hands) {
        this.shares = shares;
        this.telling = telling;
        this.hands = hands;
    }

    SharesView get(String id) {
        return shares.find(id).orElseThrow(() -> new NotFound(WHAT, id));
    }

    @Transactional
    SharesView set(String id, @Nullable String ifMatch, SetShares asked) {
        shares.open();
        SharesView before = get(id);
        ETags.require(ifMatch, before.revision());
        check(before, asked, shares.broughtByOthers(id));
        shares.write(id, asked, hands.ofCaller());
        telling.tell();
        return get(id);
    }

    private static void check(SharesView before, SetShares asked, Map<String, BigDecimal> others) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> known =
                before.successors().stream().map(SharesView.Edge::place).collect(Collectors.toSet());
        List<String> named =
                asked.successors().stream().map(SetShares.Share::place).toList();
        if (!known.equals(Set.copyOf(named)) || named.size() != known.size()) {
            errors.add(new FieldError(
                    "/successors",
                    "successors-differ",
                    Text.of(
                            "Phải nêu mỗi địa bàn kế thừa đúng một lần: " + known + ".",
                            "Each successor must be named once: " + known + "."),
                    Text.of("Xem danh sách bằng GET trên cùng địa chỉ.", "See them with GET at the same address.")));
        }
        BigDecimal sum =
                asked.successors().stream().map(SetShares.Share::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            errors.add(new FieldError(
                    "/successors",
                    "shares-do-not-add-up",
                    Text.of("Tổng các tỷ phần là " + sum + ".", "The shares add up to " + sum + "."),
                    Text.of("Tổng phải đúng bằng 1.", "They must add up to exactly 1.")));
        }
        asked.successors().forEach(share -> origin(share, others.get(share.place()), errors));
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    /** @param others what other places brought; null where there are none, so that all of it comes from this one */
    private static void origin(SetShares.Share share, @Nullable BigDecimal others, List<FieldError> errors) {
        BigDecimal part = share.originShare();
        if (part == null) {
            return;
        }
        if (others == null && part.compareTo(BigDecimal.ONE) != 0) {
            errors.add(new FieldError(
                    "/successors",
                    "shares-do-not-add-up",
                    Text.of(
                            share.place() + " chỉ hình thành từ địa bàn này.",
                            share.place() + " came of this place alone."),
                    Text.of("Bỏ originShare, hoặc ghi 1.", "Leave originShare out, or state 1.")));
        }
        if (others != null && part.add(others).compareTo(BigDecimal.ONE) > 0) {
            errors.add(new FieldError(
                    "/successors",
                    "shares-do-not-add-up",
                    Text.of(
                            "Các originShare của " + share.place() + " cộng lại lớn hơn 1.",
                            "The origin shares of " + share.place() + " add up to more than 1."),
                    Text.of(
                            "Xem tỷ phần của các địa bàn khác đã nhập vào đó.",
                            "See the shares of the other places that became part of it.")));
        }
    }
}
