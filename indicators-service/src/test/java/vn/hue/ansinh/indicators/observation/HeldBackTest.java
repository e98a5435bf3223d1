package vn.hue.ansinh.indicators.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.hue.ansinh.indicators.SomePeople.JOBS;
import static vn.hue.ansinh.indicators.SomePeople.POVERTY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.SomePeople;
import vn.hue.ansinh.kit.testing.RealParts;

/** Which figures are silent, from the moment they are written. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HeldBackTest extends OnRealParts {
    private static final String RATIO = "NEW-RATE";
    private static final String[] DISTRICTS = {"P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"};

    @Inject
    SomePeople people;

    @BeforeEach
    void thereAreDistricts() {
        people.live(DISTRICTS);
    }

    @ParameterizedTest
    @CsvSource({
        "a few people and the next smallest place with them, 90 3 12, P2 P3",
        "two places of one each and a third, 1 1 9 40, P1 P2 P3",
        "two that are enough for each other, 4 3 80, P1 P2",
        "never zero beside the few, 3 0 0 8 9, P1 P4",
        "another beside places of one each, 1 1 1 1 1 9 40, P1 P2 P3 P4 P5 P6",
        "zero where all others are places of one each, 1 1 1 1 1 0 0, P1 P2 P3 P4 P5 P6 P7",
        "nothing where nobody is counted or many are, 0 5 60, ''"
    })
    void theFewAreSilentAndAsManyOthersAsItTakes(String what, String jobs, String silent) {
        people.found(1, List.of(jobs.split(" ")).stream().map(Integer::valueOf).toArray(Integer[]::new));

        assertEquals(silent, String.join(" ", people.silent(JOBS)), what);
    }

    @Test
    void communesDoNotHideDistrictsUnderTheSameParent() {
        people.place("P91", "COMMUNE", "P0");
        people.place("P92", "COMMUNE", "P0");

        people.state(
                1,
                List.of(
                        people.jobs("P1", "2023", 3),
                        people.jobs("P2", "2023", 70),
                        people.jobs("P91", "2023", 6),
                        people.jobs("P92", "2023", 8)));

        assertEquals(List.of("P1", "P2"), people.silent(JOBS));
    }

    @Test
    void whateverLiesWithinASilentPlaceIsSilent() {
        people.place("P91", "COMMUNE", "P2");
        people.place("P92", "COMMUNE", "P3");

        people.state(1, List.of(people.jobs("P91", "2023", 12), people.jobs("P92", "2023", 60), people.women("P2", 7)));
        people.found(1, 3, 12, 60);

        assertEquals(List.of("P1", "P2", "P2 SEX=F", "P91"), people.silent(JOBS));
    }

    @ParameterizedTest
    @CsvSource({
        "rate and whole without a count, 0.4, null, 1000, true",
        "count and rate without a whole, 2, 3, null, true",
        "all but a few, 97, 97, 100, true",
        "all but a few by rate alone, 99.7, null, 1000, true",
        "many on both sides, 50, 50, 100, false",
        "a bare percentage, 0.4, null, null, false"
    })
    void aRateIsOfAFewWhereItsCountIsOrWhatItLeavesOut(
            String what, String rate, String count, String whole, boolean silent) {
        people.state(1, List.of(people.poor("P1", rate, count, whole)));

        assertEquals(silent, people.silent(POVERTY).contains("P1"), what);
    }

    @Test
    void aRateInPerMilleStandsForATenthOfWhatItWouldInPercent() {
        aRatio("‰", "null");

        // 30 ‰ of 100 are 3, of 1,000 they are 30.
        people.state(1, List.of(people.rate(RATIO, "P1", "30", "null", "100")));
        assertEquals(List.of("P1"), people.silent(RATIO));
        people.state(1, List.of(people.rate(RATIO, "P0", "30", "null", "1000")));
        assertEquals(List.of("P1"), people.silent(RATIO));
    }

    @Test
    void aRateOfManyPeopleStandsForWhatItIsCountedPer() {
        aRatio("trên 100.000 dân", "100000");

        // 40 per 100,000 are 4 of 10,000, and 40 of 100,000.
        people.state(1, List.of(people.rate(RATIO, "P1", "40", "null", "10000")));
        people.state(1, List.of(people.rate(RATIO, "P0", "40", "null", "100000")));
        assertEquals(List.of("P1"), people.silent(RATIO));
    }

    private static void aRatio(String unit, String countedPer) {
        String path = "/indicators/" + RATIO;
        String tag = get(path).extract().header("ETag");
        String asked = NewCatalogue.ratioOf("RATE", unit, countedPer, 2);
        (tag == null ? NewCatalogue.put(path, asked) : NewCatalogue.put(path, tag, asked))
                .statusCode(tag == null ? 201 : 200);
        NewCatalogue.put(path + "/definitions/1", NewCatalogue.definitionFrom("2021-01-01"));
    }

    @Test
    void theWholeProvinceIsNoExceptionAndItsPlacesAreSilentWithIt() {
        people.state(1, List.of(people.jobs("P0", "2023", 2), people.jobs("P1", "2023", 0)));

        assertEquals(List.of("P0", "P1"), people.silent(JOBS));
    }

    @Test
    void groupsAndPartsOfAYearAreSilentTogether() {
        people.found(1, 50, 60, 70);
        people.state(2, List.of(people.women("P1", 2), people.women("P2", 30), people.jobs("P3", "2023-Q1", 20)));

        assertEquals(List.of("P1 SEX=F", "P2 SEX=F", "P3 2023-Q1"), people.silent(JOBS));
    }

    @Test
    void aGroupThatIsToldOfLaterWithinASilentPlaceSilencesThoseBesideIt() {
        people.found(1, 3, 12, 60);
        people.state(2, List.of(people.women("P3", 30)));
        assertEquals(List.of("P1", "P2"), people.silent(JOBS));

        people.state(3, List.of(people.women("P2", 7)));

        assertEquals(List.of("P1", "P2", "P2 SEX=F", "P3 SEX=F"), people.silent(JOBS));
    }

    @Test
    void aPlaceThatIsHeardOfLaterJoinsItsSiblings() {
        people.live("P1");
        people.found(1, 3, 12);
        assertEquals(List.of("P1"), people.silent(JOBS));

        people.place("P2", "DISTRICT", "P0");

        assertEquals(List.of("P1", "P2"), people.silent(JOBS));
    }

    @Test
    void whatWasSilentOnceStaysSo() {
        people.found(1, 3, 12, 50);
        people.found(2, 30, 40, 5);

        assertEquals(List.of("P1", "P2"), people.silent(JOBS));
    }

    /** Somebody who knows the total of each day learns no figure of a few by taking away what is open. */
    @Test
    void noFigureOfAFewFollowsFromTheTotalAndTheOpenOnesOfAnyDay() {
        Random random = new Random(197);
        for (int round = 0; round < 40; round++) {
            thereAreDistricts();
            books.clearReported();
            List<List<Integer>> days = someDays(random);
            for (int day = 0; day < days.size(); day++) {
                people.found(day, days.get(day).toArray(Integer[]::new));
            }
            List<String> silent = people.silent(JOBS);
            days.forEach(day -> mustNotFollow(day, silent));
        }
    }

    private static List<List<Integer>> someDays(Random random) {
        int places = 2 + random.nextInt(DISTRICTS.length - 1);
        List<List<Integer>> days = new ArrayList<>();
        for (int day = 0; day <= random.nextInt(4); day++) {
            days.add(random.ints(places, 0, random.nextBoolean() ? 7 : 40)
                    .boxed()
                    .toList());
        }
        return days;
    }

    private static void mustNotFollow(List<Integer> day, List<String> silent) {
        List<Integer> hidden = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        IntStream.range(0, day.size())
                .filter(number -> day.get(number) > 0)
                .forEach(number -> (silent.contains("P" + (number + 1)) ? hidden : open).add(day.get(number)));
        int rest = hidden.stream().mapToInt(Integer::intValue).sum();

        assertFalse(open.stream().anyMatch(one -> one < 5), () -> day + " " + silent);
        // A total of less than five is held back itself. A place among the silent ones may count nobody.
        boolean aFewAreSilent = hidden.stream().anyMatch(one -> one < 5);
        boolean totalIsOpen = rest >= 5 || !open.isEmpty();
        boolean oneFollows = hidden.size() < 2 || rest < 5 || rest == silent.size();
        assertFalse(aFewAreSilent && totalIsOpen && oneFollows, () -> day + " " + silent);
    }
}
