package vn.hue.ansinh.endtoend.figures;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Monthly figures of one indicator (pupils taught twice a day) by commune, grade and ethnic group: as many different ones
 * as asked for, up to a hundred million and more, the same for the same number.
 *
 * @param places {@code code@validFrom}
 * @param first number of the first one
 */
public record GeneratedFigures(List<String> places, int first, int many) {
    private static final int MONTHS = 42;
    private static final int GRADES = 5;
    private static final String REST = ",breakdown,value,numerator,denominator,status";

    /** As an import takes it. */
    public void writeTo(Path file) throws IOException {
        write(file, "indicator,component,place,period" + REST, place -> place);
    }

    /** As it is copied into a table, which has the place in two columns. */
    public void writeForCopy(Path file) throws IOException {
        write(file, "indicator,component,place_code,place_valid_from,period" + REST, place -> place.replace('@', ','));
    }

    private void write(Path file, String header, UnaryOperator<String> place) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (int number = first; number < first + many; number++) {
                out.write(line(number, place));
                out.write('\n');
            }
        }
    }

    private String line(int number, UnaryOperator<String> placed) {
        String place = placed.apply(places.get(number % places.size()));
        int month = number / places.size() % MONTHS + 6;
        int group = number / places.size() / MONTHS;
        int pupils = 100 + number % 400;
        // Every seventh is zero: zeros must not vanish.
        int taught = number % 7 == 0 ? 0 : pupils - number % 90;
        BigDecimal share =
                BigDecimal.valueOf(taught * 100L).divide(BigDecimal.valueOf(pupils), 1, RoundingMode.HALF_UP);
        String period = (2021 + month / 12) + "-" + twoDigits(month % 12 + 1);
        String breakdown = "ETHNICITY=E" + group / GRADES + ";GRADE=" + (group % GRADES + 1);
        return String.join(
                ",", "IND-05-02", "", place, period, breakdown, share.toString(), "" + taught, "" + pupils, "A");
    }

    private static String twoDigits(int month) {
        return month < 10 ? "0" + month : String.valueOf(month);
    }
}
