package vn.hue.ansinh.reporting.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.figure.Spending;

/**
 * What was spent, each đồng once. A final report is a whole report: where it states any spending, that stands in place of
 * all that its agency stated before of the same year, however it was divided, and of the lines of others that have
 * become its own to tell. One that states none leaves what was said.
 *
 * @param accepted those of one agency in the order in which it was asked for them
 * @param inherited by obligation, the {@link #key keys} of the lines of others that its report stands in place of
 */
record Money(List<Standing> accepted, Map<String, Set<String>> inherited) {

    List<Spent> spent() {
        Map<String, List<Spent>> said = new LinkedHashMap<>();
        accepted.forEach(one -> said.put(one.obligation(), List.of()));
        accepted.stream()
                .filter(one -> !one.spending().isEmpty())
                .sorted(Comparator.comparing(Standing::day).thenComparing(this::inheritsNothing))
                .forEach(one -> said.put(one.obligation(), thenSaid(replaced(said, one), lines(one))));
        return said.values().stream().flatMap(List::stream).toList();
    }

    /** Of one day heirs come first: what passed to them is theirs to go on from, and no line of its giver's any more. */
    private boolean inheritsNothing(Standing one) {
        return inherited.getOrDefault(one.obligation(), Set.of()).isEmpty();
    }

    /** What was said before and is said no more; of its own agency and of others together. */
    private List<Spent> replaced(Map<String, List<Spent>> said, Standing one) {
        List<Spent> replaced = new ArrayList<>();
        said.replaceAll((obligation, lines) -> {
            Map<Boolean, List<Spent>> gone =
                    lines.stream().collect(Collectors.partitioningBy(line -> replaces(one, obligation, line)));
            replaced.addAll(Objects.requireNonNull(gone.get(true)));
            return Objects.requireNonNull(gone.get(false));
        });
        return replaced;
    }

    private boolean replaces(Standing one, String obligation, Spent line) {
        return (line.period().equals(one.period()) && line.agency().equals(one.agency()))
                || inherited.getOrDefault(one.obligation(), Set.of()).contains(key(obligation, line.line()));
    }

    /** Names a line of the report under the obligation. */
    static String key(String obligation, String line) {
        return obligation + " " + line;
    }

    /** An amount that is left out the second time is as it was, where the money is divided as it was. */
    private static List<Spent> thenSaid(List<Spent> before, List<Spent> later) {
        Map<String, Spent> earlier =
                before.stream().collect(Collectors.toMap(Spent::line, Function.identity(), Spent::and));
        return later.stream()
                .map(one -> division(earlier.values(), one).equals(division(later, one))
                        ? Objects.requireNonNull(earlier.get(one.line())).thenSaid(one)
                        : one)
                .toList();
    }

    /** The lines into which the money of the same source and area is divided. */
    private static Set<String> division(Collection<Spent> lines, Spent one) {
        return lines.stream()
                .filter(line -> line.source() == one.source() && line.area().equals(one.area()))
                .map(Spent::line)
                .collect(Collectors.toSet());
    }

    private static List<Spent> lines(Standing one) {
        return one.spending().stream().map(line -> spent(one, line)).toList();
    }

    private static Spent spent(Standing one, Spending line) {
        return new Spent(
                one.period(),
                one.agency(),
                one.agencyName(),
                line.source(),
                line.area(),
                line.indicator(),
                line.planned(),
                line.spent());
    }
}
