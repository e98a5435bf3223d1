package vn.hue.ansinh.indicators.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Words;

/**
 * What an indicator says of itself. Its targets are set by decisions, its definitions one after the other.
 *
 * @param countedPer a power of ten; what the unit says where nothing is stated
 */
record SetIndicator(
        @NotBlank @Pattern(regexp = Words.CODE) String area,
        @NotNull @Valid Words name,
        @NotNull @Valid Words unit,
        @NotNull MeasureKind measureKind,
        @NotNull Direction direction,
        @Nullable @Valid Words numerator,
        @Nullable @Valid Words denominator,
        @NotNull @Min(0) @Max(6) Integer decimals,
        @NotNull Level lowestLevel,
        @Size(max = 20) List<@NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String> breakdowns,

        @NotBlank @Size(max = 200) @Pattern(regexp = Words.ONE_LINE)
        String section,

        @Size(max = 20) List<@NotBlank @Pattern(regexp = "[0-9]{1,2}[.][0-9a-z]{1,2}") String> sdgTargets,
        @Size(max = 20) List<@NotNull @Valid SetComponent> components,
        @Nullable @Min(1) @Max(1_000_000) Integer countedPer) {
    private static final Set<Integer> POWERS_OF_TEN = Set.of(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000);

    SetIndicator {
        breakdowns = breakdowns == null ? List.of() : breakdowns;
        sdgTargets = sdgTargets == null ? List.of() : sdgTargets;
        components = components == null ? List.of() : components;
        // States of before there was any of this leave it to the unit, too.
        countedPer = countedPer == null ? usual(unit) : countedPer;
    }

    /** One of the measures that are bundled. */
    record SetComponent(
            @NotBlank @Pattern(regexp = Words.CODE) String code,
            @NotNull @Valid Words name) {

        static SetComponent of(Component component) {
            return new SetComponent(component.code(), new Words(component.nameVi(), component.nameEn()));
        }

        Component component() {
            return new Component(code, name.vi(), name.en());
        }
    }

    /** Pointers to what figures and targets of the other mean something else by. */
    List<String> measuresOtherwiseBy(SetIndicator other) {
        return Stream.of(
                        changed("/area", area, other.area),
                        changed("/unit", unit, other.unit),
                        changed("/measureKind", measureKind, other.measureKind),
                        changed("/direction", direction, other.direction),
                        changed("/components", codes(), other.codes()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> changed(String pointer, @Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) ? Optional.empty() : Optional.of(pointer);
    }

    /** Whether ratios of the other are put together as those of this one are. */
    boolean countsAs(SetIndicator other) {
        return Objects.equals(countedPer, other.countedPer);
    }

    /** A share is counted per its whole, and a count per nothing but one. */
    boolean fitsItsUnit() {
        boolean isSaid = ShareUnit.of(unit.vi()).isPresent() || measureKind.isCount();
        return isSaid ? Objects.equals(countedPer, usual(unit)) : POWERS_OF_TEN.contains(countedPer);
    }

    boolean namesEachComponentOnce() {
        return codes().stream().distinct().count() == components.size();
    }

    private static int usual(@Nullable Words unit) {
        return unit == null || unit.vi() == null ? 1 : ShareUnit.countedPer(unit.vi());
    }

    private List<String> codes() {
        return components.stream().map(SetComponent::code).sorted().toList();
    }
}
