package vn.hue.ansinh.reporting.timeliness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/**
 * Who reported in time, without names of people.
 *
 * @param structureOf the day whose agencies are shown; null for each duty under the agency that owed it
 */
record TimelinessView(
        String year,
        @InVietnam Instant countedAt,
        @Nullable LocalDate structureOf,
        Tally total,
        List<AgencyRow> agencies) {

    /** @param reportedAs the agencies that owed it, as they were called then */
    record AgencyRow(
            String agency,
            @Nullable String name,
            @Nullable String nameEn,
            SortedSet<String> reportedAs,
            Tally total,
            List<DutyRow> duties) {}

    /** What an agency is called; in English not all are. */
    record Names(@Nullable String vi, @Nullable String en) {
        private static final Names NONE = new Names(null, null);
    }

    record DutyRow(String duty, Tally tally) {}

    static List<AgencyRow> rows(
            List<Owed> obligations, Function<Owed, String> holder, Map<String, Names> names, Instant now) {
        Map<String, List<Owed>> byAgency = obligations.stream().collect(groupingBy(holder, TreeMap::new, toList()));
        return byAgency.entrySet().stream()
                .map(agency ->
                        row(agency.getKey(), names.getOrDefault(agency.getKey(), Names.NONE), agency.getValue(), now))
                .toList();
    }

    private static AgencyRow row(String agency, Names named, List<Owed> obligations, Instant now) {
        return new AgencyRow(
                agency,
                named.vi(),
                named.en(),
                obligations.stream().map(Owed::agency).collect(toCollection(TreeSet::new)),
                Tally.of(obligations, now),
                duties(obligations, now));
    }

    static List<DutyRow> duties(List<Owed> obligations, Instant now) {
        Map<String, List<Owed>> byDuty = obligations.stream().collect(groupingBy(Owed::duty, TreeMap::new, toList()));
        return byDuty.entrySet().stream()
                .map(duty -> new DutyRow(duty.getKey(), Tally.of(duty.getValue(), now)))
                .toList();
    }
}
