package vn.hue.ansinh.endtoend.committees;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.hue.ansinh.endtoend.committees.Committees.Committee;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.story.Desk;
import vn.hue.ansinh.endtoend.story.YearFigures;
import vn.hue.ansinh.local.Approvers;

/** The yearly reports of as many agencies as asked for: the departments first, then committees of communes. */
public record ManyReports(Door door, Approvers approvers, YearFigures published, int year) {
    public static final String DUTY = "R-02";
    private static final List<String> DEPARTMENTS =
            List.of("SLDTBXH", "SKHDT", "STC", "SYT", "SGDDT", "STTTT", "SXD", "SVHTT", "SNNPTNT", "BDT", "NHCSXH");
    private static final int INDICATORS = 4;
    private static final int AT_ONCE = 4;

    /** With one committee the fewest; the departments alone would be nobody's trial. */
    public static int fewest() {
        return DEPARTMENTS.size() + 1;
    }

    /** Whatever was handed in before stays as it is. */
    public List<Desk> handIn(int agencies) throws IOException, InterruptedException, ExecutionException {
        Committees committees = Committees.of(door, year, INDICATORS);
        List<Committee> more = committees.first(agencies - DEPARTMENTS.size());
        approvers.make(more.stream().map(Committee::code).toList());
        awaitObligations(more.size());
        Map<Desk, ArrayNode> stated = new LinkedHashMap<>();
        DEPARTMENTS.forEach(agency -> stated.put(Desk.of(door, obligation(agency)), published.of(agency)));
        more.forEach(committee -> {
            String approver = Approvers.of(committee.code());
            Desk desk = new Desk(door, obligation(committee.code()), approver, approver);
            stated.put(desk, committees.figures(committee));
        });
        List<Runnable> work = new ArrayList<>();
        stated.forEach((desk, figures) -> work.add(() -> {
            desk.draft(figures, "Kết quả thực hiện năm " + year + " của đơn vị.");
            desk.submit();
        }));
        together(work);
        return List.copyOf(stated.keySet());
    }

    private void awaitObligations(int committees) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> door.all(Ask.get("/api/v1/obligations?duty=" + DUTY + "&period=" + year)).stream()
                                .filter(owed -> owed.get("agency").asText().endsWith("-" + year))
                                .count()
                        >= committees);
    }

    private String obligation(String agency) {
        return DUTY + "." + year + "." + agency;
    }

    /** A few at a time; the first that fails ends it. */
    public static void together(List<Runnable> work) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> all = new ArrayList<>();
            work.forEach(one -> all.add(people.submit(one)));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
    }
}
