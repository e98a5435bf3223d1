package vn.hue.ansinh.indicators.observation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.hue.ansinh.indicators.SomePeople.WATER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.SomePeople;
import vn.hue.ansinh.kit.testing.RealParts;

/** A total is what its components add up to: none of them is told that would give another one away. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HeldBackComponentsTest extends OnRealParts {
    private static final String[] DISTRICTS = {"P1", "P2", "P3", "P4", "P5"};

    @Inject
    SomePeople people;

    @BeforeEach
    void thereAreDistricts() {
        people.live(DISTRICTS);
        clock.set("2024-06-01T09:00:00+07:00");
    }

    @AfterEach
    void placesAreForgotten() {
        books.clearReported();
        books.run("delete from place");
    }

    @Test
    void aComponentOfAFewIsSilentWithItsTotalAndTheOthersThereAndInAnotherPlace() {
        inTown(1, "P1", 5000, 5200, 3, 100);
        inTown(1, "P2", 400, 500, 40, 100);
        inTown(1, "P3", 7000, 8000, 90, 200);

        assertEquals(List.of("P1", "P1 R", "P1 U", "P2", "P2 R", "P2 U"), people.silent(WATER));
        get("/observations?indicator=IND-08-01&place=P1&from=2023&to=2023")
                .body("items.value", everyItem(nullValue()), "items.confidentiality", contains("C", "C", "C"));
        get("/observations?indicator=IND-08-01&place=P3&from=2023&to=2023")
                .body("items.confidentiality", contains("F", "F", "F"));
    }

    @Test
    void itDoesNotMatterInWhichOrderTheyComeToBeKnown() {
        people.state(1, List.of(people.water("P1", "", 5003, 5300), people.water("P2", "", 440, 600)));
        people.state(2, List.of(people.water("P1", "R", 3, 100), people.water("P2", "R", 40, 100)));
        people.state(3, List.of(people.water("P1", "U", 5000, 5200), people.water("P2", "U", 400, 500)));
        inTown(4, "P3", 7000, 8000, 90, 200);

        assertEquals(List.of("P1", "P1 R", "P1 U", "P2", "P2 R", "P2 U"), people.silent(WATER));
    }

    @Test
    void groupsAreSilentInEveryComponentToo() {
        inTown(1, "P1", 50, 90, 60, 100);
        people.state(
                2,
                List.of(
                        people.water("P1", "R", "SEX=F", 3, 50),
                        people.water("P1", "U", "SEX=F", 20, 40),
                        people.water("P1", "", "SEX=F", 23, 90),
                        people.water("P2", "U", "SEX=F", 20, 40)));

        assertEquals(List.of("P1 R SEX=F", "P1 SEX=F", "P1 U SEX=F", "P2 U SEX=F"), people.silent(WATER));
    }

    @Test
    void componentsOfManyAreTold() {
        inTown(1, "P1", 5000, 5200, 30, 100);

        assertEquals(List.of(), people.silent(WATER));
    }

    /** Of the country people of all districts there are three, but of all people and of townspeople there are many. */
    @Test
    void whatTheDistrictsAddUpToIsSilentInEveryComponentWhereItIsInOne() {
        inTown(1, "P1", 5000, 5200, 3, 100);
        for (String district : List.of("P2", "P3", "P4", "P5")) {
            inTown(1, district, 400, 500, 0, 100);
        }

        get("/indicators/IND-08-01/aggregates?place=P0&from=2023&to=2023")
                .body("items.reason", everyItem(is("CONFIDENTIAL")), "items.value", everyItem(nullValue()));
    }

    @Test
    void aComponentThatNoDistrictHasStatedHasNothingToKeepSilentAbout() {
        people.state(1, List.of(people.water("P1", "", 3, 100), people.water("P1", "U", 3, 100)));
        people.state(2, List.of(people.water("P2", "", 440, 600), people.water("P2", "U", 400, 500)));

        get("/indicators/IND-08-01/aggregates?place=P0&from=2023&to=2023")
                .body("items.component", contains(null, "IND-08-01.R", "IND-08-01.U"))
                .body("items.reason", contains("CONFIDENTIAL", null, "CONFIDENTIAL"))
                .body("items.value", everyItem(nullValue()));
    }

    /** Whoever knows the totals of the province learns no figure of a few, neither by places nor by components. */
    @Test
    void noComponentOfAFewFollowsFromWhatIsOpen() {
        Random random = new Random(197);
        for (int round = 0; round < 30; round++) {
            thereAreDistricts();
            books.clearReported();
            int[][] counted = counted(random);
            for (int place = 0; place < counted.length; place++) {
                inTown(1, DISTRICTS[place], counted[place][0], 2000, counted[place][1], 2000);
            }
            mustNotFollow(counted, people.silent(WATER));
        }
    }

    private static int[][] counted(Random random) {
        int[][] counted = new int[2 + random.nextInt(DISTRICTS.length - 1)][];
        for (int place = 0; place < counted.length; place++) {
            counted[place] =
                    new int[] {random.nextInt(3) == 0 ? random.nextInt(7) : 30 + random.nextInt(900), random.nextInt(60)
                    };
        }
        return counted;
    }

    private static void mustNotFollow(int[][] counted, List<String> silent) {
        for (int component = 0; component < 2; component++) {
            List<Integer> hidden = new ArrayList<>();
            List<Integer> open = new ArrayList<>();
            for (int place = 0; place < counted.length; place++) {
                String name = DISTRICTS[place];
                boolean isSilent = silent.contains(name);
                assertEquals(isSilent, silent.contains(name + " U") && silent.contains(name + " R"), name);
                int one = counted[place][component];
                if (one > 0) {
                    (isSilent ? hidden : open).add(one);
                }
            }
            int rest = hidden.stream().mapToInt(Integer::intValue).sum();
            assertFalse(open.stream().anyMatch(one -> one < 5), silent::toString);
            assertFalse(!hidden.isEmpty() && !open.isEmpty() && (hidden.size() < 2 || rest < 5), silent::toString);
        }
    }

    /** Townspeople, country people, and all of them. */
    private void inTown(int day, String place, int town, int ofTown, int country, int ofCountry) {
        people.state(
                day,
                List.of(
                        people.water(place, "U", town, ofTown),
                        people.water(place, "R", country, ofCountry),
                        people.water(place, "", town + country, ofTown + ofCountry)));
    }
}
