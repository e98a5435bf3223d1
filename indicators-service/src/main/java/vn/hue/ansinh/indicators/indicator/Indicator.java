package vn.hue.ansinh.indicators.indicator;

import static java.util.Comparator.comparing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Something the plan wants to see move, or stay. Its revision grows by one each time its
 * description, its components, its definitions or its last day change.
 */
@Entity
public class Indicator {
    @Id
    private String code;

    @Embedded
    private Description description;

    private @Nullable LocalDate lastDay;

    @Version
    private int revision = 1;

    // One query for the collections of a whole page of indicators.
    @ElementCollection
    @CollectionTable(name = "indicator_component", joinColumns = @JoinColumn(name = "indicator"))
    @OrderBy("code")
    @BatchSize(size = 500)
    private List<Component> components = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "definition", joinColumns = @JoinColumn(name = "indicator"))
    @OrderBy("version")
    @BatchSize(size = 500)
    private List<Definition> definitions = new ArrayList<>();

    protected Indicator() {}

    Indicator(String code) {
        this.code = code;
    }

    void become(SetIndicator asked) {
        description = Description.of(code, asked);
        // In the order in which they are read back, or each start would find a change.
        replace(
                components,
                asked.components().stream()
                        .map(SetIndicator.SetComponent::component)
                        .toList(),
                comparing(Component::code));
    }

    void define(int version, SetDefinition asked) {
        replace(definitions, versions().with(version, asked), comparing(Definition::version));
    }

    Optional<Definition> definition(int version) {
        return versions().numbered(version);
    }

    /** @param day inclusive; null takes it back */
    void countUntil(@Nullable LocalDate day) {
        lastDay = day;
    }

    /** Of one that is told again, which nobody changes. */
    void countChanges(int revision) {
        this.revision = revision;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    SetIndicator stated() {
        return description.stated(components());
    }

    private static <T> void replace(List<T> current, List<T> wanted, Comparator<T> order) {
        List<T> ordered = wanted.stream().sorted(order).toList();
        if (!List.copyOf(current).equals(ordered)) {
            current.clear();
            current.addAll(ordered);
        }
    }

    /** See {@link Versions#on}. */
    public int definitionOn(LocalDate lastDay) {
        return versions().on(lastDay);
    }

    /** See {@link Versions#measuring}. */
    public Optional<Integer> definitionFor(LocalDate firstDay, LocalDate lastDay) {
        return versions().measuring(firstDay, lastDay);
    }

    public boolean isDefinedAs(int version) {
        return definition(version).isPresent();
    }

    public boolean isDefined() {
        return !definitions.isEmpty();
    }

    public boolean isRetiredBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** Its last day where that lies before this one; else null. */
    public @Nullable LocalDate endedBefore(LocalDate day) {
        return isRetiredBefore(day) ? lastDay : null;
    }

    private Versions versions() {
        return new Versions(definitions);
    }

    /** What its ratios are told per: so many for each one that is divided by. */
    public BigDecimal countedPer() {
        return BigDecimal.valueOf(description.countedPer());
    }

    /** The versions that begin a new series. */
    public Set<Integer> breaks() {
        return versions().breaks();
    }

    public String code() {
        return code;
    }

    public int revision() {
        return revision;
    }

    public String area() {
        return description.area();
    }

    public Text name() {
        return Text.of(description.nameVi(), description.nameEn());
    }

    public Text unit() {
        return Text.of(description.unitVi(), description.unitEn());
    }

    public Direction direction() {
        return description.direction();
    }

    public Quantity quantity() {
        return Quantity.of(description.measureKind(), description.unitVi());
    }

    public MeasureKind measureKind() {
        return description.measureKind();
    }

    public boolean isCountedByDistrict() {
        return description.lowestLevel() != Level.PROVINCE;
    }

    public int decimals() {
        return description.decimals();
    }

    public List<Component> components() {
        return List.copyOf(components);
    }

    Description description() {
        return description;
    }

    List<Definition> definitions() {
        return List.copyOf(definitions);
    }
}
