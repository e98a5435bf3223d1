package vn.hue.ansinh.reporting.consolidation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.figure.Spending;

/**
 * What was spent, each đồng once. A final report is a whole report: where it states any spending, that stands in place of
 * all that its agency stated before of the same year, however it was divided, and of what those stated whose duty it has
 * taken over. One that states none leaves what was said.
 *
 * @param accepted those of one agency in the order in which it was asked for them
 * @param heirs by obligation, the agencies that its own had followed by then
 */
record Money(List<Standing> accepted, Map<String, Set<String>> heirs) {

    List<Spent> spent() {
        Map<String, List<Spent>> said = new LinkedHashMap<>();
        stating().forEach(one -> said.merge(teller(one, one.agency()), lines(one), Money::thenSaid));
        stating().sorted(Comparator.comparing(Standing::day)).forEach(one -> takeOver(said, one));
        return said.values().stream().flatMap(List::stream).toList();
    }

    private Stream<Standing> stating() {
        return accepted.stream().filter(one -> !one.spending().isEmpty());
    }

    private void takeOver(Map<String, List<Spent>> said, Standing one) {
        List<Spent> before = heirs.getOrDefault(one.obligation(), Set.of()).stream()
                .sorted()
                .map(agency -> said.remove(teller(one, agency)))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        said.computeIfPresent(teller(one, one.agency()), (teller, own) -> thenSaid(before, own));
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

    private static String teller(Standing one, String agency) {
        return one.period() + " " + agency;
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
