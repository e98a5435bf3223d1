package vn.hue.ansinh.reporting.consolidation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;
import vn.hue.ansinh.reporting.figure.Spending;

/**
 * What was spent, each đồng once. A final report is a whole report: what it says of a source stands in place of what its
 * agency said before, and of what those said whose duty it has taken over.
 *
 * @param heirs by obligation, the agencies that its own had followed by then
 */
record Money(List<Standing> accepted, Map<String, Set<String>> heirs) {

    List<Spent> spent() {
        Map<String, Spent> said = new LinkedHashMap<>();
        accepted.forEach(one -> one.spending().forEach(line -> {
            Spent spent = spent(one, one.agency(), line);
            said.merge(spent.subject(), spent, Spent::thenSaid);
        }));
        accepted.stream().sorted(Comparator.comparing(Standing::day)).forEach(one -> one.spending()
                .forEach(line -> takeOver(said, one, line)));
        return List.copyOf(said.values());
    }

    private void takeOver(Map<String, Spent> said, Standing one, Spending line) {
        heirs.getOrDefault(one.obligation(), Set.of()).stream()
                .sorted()
                .map(before -> said.remove(spent(one, before, line).subject()))
                .filter(Objects::nonNull)
                .reduce(Spent::and)
                .ifPresent(before -> said.computeIfPresent(
                        spent(one, one.agency(), line).subject(), (subject, own) -> before.thenSaid(own)));
    }

    private static Spent spent(Standing one, String agency, Spending line) {
        return new Spent(
                one.period(),
                agency,
                one.agencyName(),
                line.source(),
                line.area(),
                line.indicator(),
                line.planned(),
                line.spent());
    }
}
