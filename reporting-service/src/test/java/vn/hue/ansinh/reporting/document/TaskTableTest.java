package vn.hue.ansinh.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.TaskTold;
import vn.hue.ansinh.reporting.figure.TaskNote.State;

/** Each area is headed by how far its tasks have come. */
class TaskTableTest {

    @Test
    void theLeadSaysHowATaskStandsAndItCountsOnce() {
        assertEquals(
                "Người có công: 1 hoàn thành, 0 đang thực hiện, 0 chưa thực hiện",
                heading(told("2023", "SLDTBXH", true, State.DONE), told("2023", "SYT", false, State.NOT_STARTED)));
    }

    @Test
    void whereTheLeadSaysNothingWhoeverIsLeastFarDoes() {
        assertEquals(
                "Người có công: 0 hoàn thành, 1 đang thực hiện, 0 chưa thực hiện",
                heading(told("2023", "STC", false, State.DONE), told("2023", "SYT", false, State.IN_PROGRESS)));
    }

    @Test
    void ofSeveralYearsTheLastCounts() {
        assertEquals(
                "Người có công: 1 hoàn thành, 0 đang thực hiện, 0 chưa thực hiện",
                heading(told("2022", "SLDTBXH", true, State.NOT_STARTED), told("2023", "SYT", false, State.DONE)));
    }

    private static String heading(TaskTold... tasks) {
        Contents said = SomeContents.ofTasks(List.of(), tasks);
        return new TaskTable(said).sections().get(0).heading();
    }

    private static TaskTold told(String period, String agency, boolean lead, State state) {
        return new TaskTold(period, "PA-01", "TASK-01-02", "Nhà ở", agency, agency, lead, state, null, null);
    }
}
