package vn.hue.ansinh.indicators.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.indicator.MeasureKind;

class SmallCellsTest {

    @Test
    void aFewPeopleAreHeldBackAndTheNextSmallestPlaceWithThem() {
        assertEquals(
                Set.of("b", "c"),
                SmallCells.of(List.of(count("a", 90), count("b", 3), count("c", 12)), MeasureKind.COUNT_FLOW));
    }

    @Test
    void twoSmallPlacesHideEachOther() {
        assertEquals(
                Set.of("a", "b"),
                SmallCells.of(List.of(count("a", 1), count("b", 4), count("c", 5)), MeasureKind.COUNT_STOCK));
    }

    @Test
    void zeroTellsOfNobody() {
        assertEquals(Set.of(), SmallCells.of(List.of(count("a", 0), count("b", 5)), MeasureKind.COUNT_FLOW));
    }

    @Test
    void allButAFewOfARateAreHeldBackToo() {
        assertEquals(
                Set.of("a", "b"),
                SmallCells.of(List.of(rate("a", 97, 100), rate("b", 50, 100), rate("c", 80, 100)), MeasureKind.RATE));
    }

    @Test
    void schoolsAndSurveysAreNoPeople() {
        assertEquals(Set.of(), SmallCells.of(List.of(count("a", 3), count("b", 9)), MeasureKind.UNIT_SHARE));
    }

    /** Somebody who knows the total of all places learns no small figure by taking the open ones away. */
    @Property
    void noSmallFigureFollowsFromTheTotalAndTheOpenOnes(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 40) Integer> counts) {
        List<PlaceFigure> figures = new ArrayList<>();
        for (int number = 0; number < counts.size(); number++) {
            figures.add(count("place-" + number, counts.get(number)));
        }

        Set<String> hidden = SmallCells.of(figures, MeasureKind.COUNT_FLOW);

        assertFalse(hidden.size() == 1);
        figures.stream()
                .filter(one -> !hidden.contains(one.place()))
                .forEach(open ->
                        assertFalse(open.value().intValue() > 0 && open.value().intValue() < 5));
    }

    private static PlaceFigure count(String place, int count) {
        return figure(place, BigDecimal.valueOf(count), BigDecimal.valueOf(count), null);
    }

    private static PlaceFigure rate(String place, int count, int whole) {
        return figure(
                place,
                BigDecimal.valueOf(count).movePointRight(2).divide(BigDecimal.valueOf(whole)),
                BigDecimal.valueOf(count),
                BigDecimal.valueOf(whole));
    }

    private static PlaceFigure figure(String place, BigDecimal value, BigDecimal count, @Nullable BigDecimal whole) {
        return new PlaceFigure(place, place, "COMMUNE", "46", "2023", value, count, whole);
    }
}
