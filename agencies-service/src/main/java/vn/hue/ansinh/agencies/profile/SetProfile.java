package vn.hue.ansinh.agencies.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;

/** What an agency says about reaching it: the whole of it, so that what is left out is gone. */
record SetProfile(
        @NotNull @Pattern(regexp = "vi|en") String language,
        @NotNull @Size(max = 20) List<@NotNull @Valid Address> addresses) {
    // No comma, no line end: an address becomes a part of a letter's head.
    private static final String EMAIL =
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63}){1,8}";

    /** Each address once and in one order, so that saying the same in another order is saying the same. */
    SetProfile inOrder() {
        return new SetProfile(
                language,
                addresses.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Address::purpose).thenComparing(Address::email))
                        .toList());
    }

    /** One address for one purpose. */
    record Address(
            @NotNull @Pattern(regexp = "REMINDERS|RETURNS|DIGEST")
            String purpose,

            @NotNull @Size(max = 200) @Pattern(regexp = EMAIL)
            String email) {}

    /** Nothing was said yet. */
    static SetProfile nothing() {
        return new SetProfile("vi", List.of());
    }
}
