package vn.hue.ansinh.agencies.redrawing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution does to places on a day. Every place whose land changes ends the day before, also one whose code goes
 * on.
 *
 * @param abolished those of which nothing comes
 */
record SetPlaceSuccession(
        @NotNull LocalDate effectiveOn,

        @NotBlank @Size(max = 300) @Pattern(regexp = "\\P{Cntrl}*")
        String basis,

        @Size(max = 500) List<@NotNull @Valid Founded> founded,
        @Size(max = 500) List<@NotBlank @Pattern(regexp = PLACE) String> abolished) {
    static final String PLACE = "[0-9]{2,5}@[0-9]{4}-[0-9]{2}-[0-9]{2}";

    SetPlaceSuccession {
        basis = composed(basis);
        founded = founded == null ? List.of() : founded;
        abolished = abolished == null ? List.of() : abolished;
    }

    /**
     * A place that begins on the day.
     *
     * @param parent id of the place above; null of a province
     * @param from ids of the places that it is made of
     * @param newLand that land of it was of no place before, as of another province
     */
    record Founded(
            @NotNull @Pattern(regexp = "[0-9]{2,5}") String code,

            @NotNull @Pattern(regexp = "PROVINCE|DISTRICT|COMMUNE")
            String level,

            @NotNull @Pattern(regexp = "[A-Z_]{2,40}") String kind,

            @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
            String name,

            @Nullable @Pattern(regexp = PLACE) String parent,
            @Size(max = 500) List<@NotBlank @Pattern(regexp = PLACE) String> from,
            Boolean newLand) {

        Founded {
            name = composed(name);
            from = from == null ? List.of() : from;
            newLand = Boolean.TRUE.equals(newLand);
        }

        String id(LocalDate day) {
            return code + "@" + day;
        }
    }

    /** A place that ends, and where it is named. */
    record Named(String pointer, String id) {}

    /** One that is divided is named by each that comes of it. */
    List<Named> named() {
        Stream<Named> parts = IntStream.range(0, founded.size())
                .boxed()
                .flatMap(
                        at -> named("/founded/" + at + "/from/", founded.get(at).from()));
        return Stream.concat(parts, named("/abolished/", abolished)).toList();
    }

    /** All that are no more on the day. */
    List<String> ended() {
        return named().stream().map(Named::id).distinct().toList();
    }

    /** Null stays null: whether a text is needed is for the constraints to say. */
    private static String composed(String text) {
        return text == null
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static Stream<Named> named(String list, List<String> ids) {
        return IntStream.range(0, ids.size()).mapToObj(at -> new Named(list + at, ids.get(at)));
    }
}
