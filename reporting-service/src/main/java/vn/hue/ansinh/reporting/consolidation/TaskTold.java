package vn.hue.ansinh.reporting.consolidation;

import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.TaskNote;

/**
 * How a task of the plan stands, in the words of an agency whose report was accepted.
 *
 * @param area null for a task of every area
 * @param title its code where nobody has told of it
 * @param lead whether the agency leads the task
 * @param doneOn the day on which it was done; null until then
 */
public record TaskTold(
        String period,
        @Nullable String area,
        String task,
        String title,
        String agency,
        String agencyName,
        boolean lead,
        TaskNote.State state,
        @Nullable String doneOn,
        @Nullable String note) {

    String subject() {
        return period + " " + task + " " + agency;
    }
}
