package vn.hue.ansinh.indicators.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** How a task stands in one plain sentence: who says so, and since when nobody has said anything. */
record SpokenStanding(Standing standing, List<MemberStanding> members) {
    private static final DateTimeFormatter VI_DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    Text text() {
        TaskNote deciding = standing.deciding();
        Text said = deciding == null ? silence() : said(deciding);
        Text late = standing.state() == TaskState.OVERDUE ? Text.of("; đã quá hạn", "; overdue") : Text.of("", "");
        Text old = old(standing.lastYear());
        return Text.of(said.vi() + late.vi() + old.vi() + ".", said.en() + late.en() + old.en() + ".");
    }

    private static Text silence() {
        return Text.of("Chưa có báo cáo nào về nhiệm vụ này", "Nobody has reported on it yet");
    }

    /** Of a group how many of its members have done it. */
    private Text counted(TaskNote note) {
        long done = members.stream().filter(member -> member.state().isDone()).count();
        return Text.of(
                "Theo các báo cáo năm " + note.period() + ": " + done + " trong " + members.size()
                        + " cơ quan đã hoàn thành",
                "By the reports on " + note.period() + ": done by " + done + " of " + members.size() + " agencies");
    }

    private Text said(TaskNote note) {
        if (!members.isEmpty()) {
            return counted(note);
        }
        LocalDate doneOn = note.doneOn();
        if (doneOn != null
                && note.state() == NotedState.DONE
                && !standing.state().isDone()) {
            return toCome(note, doneOn);
        }
        Text words =
                standing.state() == TaskState.DONE_LATE ? Text.of("hoàn thành muộn", "done late") : words(note.state());
        return Text.of(
                "Theo báo cáo năm " + note.period() + ": " + words.vi(),
                "By the report on " + note.period() + ": " + words.en());
    }

    private static Text toCome(TaskNote note, LocalDate doneOn) {
        return Text.of(
                "Theo báo cáo năm " + note.period() + ": sẽ hoàn thành ngày " + VI_DAY.format(doneOn),
                "By the report on " + note.period() + ": to be done on " + EN_DAY.format(doneOn));
    }

    private static Text words(NotedState state) {
        return switch (state) {
            case NOT_STARTED -> Text.of("chưa bắt đầu", "not started");
            case IN_PROGRESS -> Text.of("đang thực hiện", "in progress");
            case DONE -> Text.of("đã hoàn thành", "done");
        };
    }

    private Text old(@Nullable Integer lastYear) {
        if (lastYear == null || standing.reporting() != Reporting.STALE) {
            return Text.of("", "");
        }
        int next = lastYear + 1;
        return Text.of(
                "; chưa có báo cáo nào về năm " + next + " trở đi", "; nothing reported on " + next + " or later");
    }
}
