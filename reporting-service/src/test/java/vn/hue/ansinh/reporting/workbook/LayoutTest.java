package vn.hue.ansinh.reporting.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.form.FormView.PlaceLine;
import vn.hue.ansinh.reporting.known.Level;

class LayoutTest {
    private static final PlaceLine CITY = new PlaceLine("46@2025-01-01", "Huế", Level.PROVINCE, true, null);
    private static final PlaceLine DISTRICT =
            new PlaceLine("474@2025-01-01", "Thuận Hóa", Level.DISTRICT, false, LocalDate.of(2025, 6, 30));
    private static final PlaceLine COMMUNE = new PlaceLine("19753@2025-07-01", "Phú Xuân", Level.COMMUNE, false, null);

    @Test
    void asksForThePlacesThatAreThereAtTheEndOfTheYear() {
        List<String> places = Layout.figures(SomeForms.aFormOf("2025", CITY, DISTRICT, COMMUNE)).stream()
                .filter(row -> !row.home())
                .map(row -> Objects.requireNonNull(row.place()))
                .toList();

        assertEquals(List.of(COMMUNE.id()), places);
    }
}
