package vn.hue.ansinh.indicators.assignment;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who led each of some subjects, through all the years. */
public record Leads(Map<String, List<Term>> bySubject) {

    /** @param until inclusive; null while it goes on */
    record Term(
            String subject,
            String agency,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean isOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    static Leads of(List<Term> terms) {
        return new Leads(terms.stream().collect(groupingBy(Term::subject)));
    }

    /** All that led on the day; several may. */
    public List<String> on(String subject, LocalDate day) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(term -> term.isOn(day))
                .map(Term::agency)
                .toList();
    }
}
