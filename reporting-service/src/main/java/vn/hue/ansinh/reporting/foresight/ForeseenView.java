package vn.hue.ansinh.reporting.foresight;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reorganisation would do to obligations whose day is not before it.
 *
 * @param moved to the obligations of the successors
 * @param delivered stay where they are, for their report has come in; the successors do not owe it again
 * @param lost their agency ends and nobody takes the duty over
 */
record ForeseenView(List<Line> moved, List<Line> delivered, List<Line> lost) {

    record Line(String obligation, String duty, String period, String agency, LocalDate nominalDate, List<String> to) {}
}
