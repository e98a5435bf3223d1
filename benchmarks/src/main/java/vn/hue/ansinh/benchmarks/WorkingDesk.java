package vn.hue.ansinh.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.endtoend.door.Answer;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.figures.StatedSeries;

/** One report on which people work without looking twice: each step goes by the tag that the one before answered. */
final class WorkingDesk {
    private static final String REPORTS = "/api/v1/reports";
    private static final String REVIEWER = "sldtbxh-reviewer";

    private final Door door;
    private final String obligation;
    private final List<StatedSeries> series;
    private final Random chance;
    private final List<Long> times = new ArrayList<>();
    private String report = "";
    private String tag = "";

    WorkingDesk(Door door, String obligation, List<StatedSeries> series) {
        this.door = door;
        this.obligation = obligation;
        this.series = series;
        this.chance = new Random(obligation.hashCode());
    }

    void begin() {
        ObjectNode content = content(StatedSeries.drawn(series, chance)).put("obligation", obligation);
        Answer drafted = door.ask(Ask.post(REPORTS, key(), content).as(person("officer")));
        report = drafted.expect(201).get("id").asText();
        tag = drafted.tag().orElseThrow();
    }

    /** Hands in, is sent back, corrects. */
    int handInAgain() {
        long start = System.nanoTime();
        step("/submission", person("approver"), null);
        times.add(System.nanoTime() - start);
        step("/return", REVIEWER, Door.JSON.createObjectNode().put("reason", "Rà soát"));
        step("", person("officer"), content(StatedSeries.drawn(series, chance)));
        return times.size();
    }

    /** @param amended whether an earlier version was accepted */
    void handInAccepted(ArrayNode figures, boolean amended) {
        if (amended) {
            step("/amendment", person("approver"), Door.JSON.createObjectNode().put("reason", "Đính chính"));
        }
        step("", person("officer"), content(figures));
        step("/submission", person("approver"), null);
        step("/acceptance", REVIEWER, null);
    }

    /** How long each submission took, in nanoseconds. */
    List<Long> times() {
        return times;
    }

    void forgetTimes() {
        times.clear();
    }

    private void step(String step, String account, @Nullable JsonNode said) {
        Ask put = Ask.put(REPORTS + "/" + report + step, key(), tag).as(account);
        Answer answer = door.ask(said == null ? put : put.saying(said));
        answer.expect(200);
        tag = answer.tag().orElseThrow();
    }

    private static ObjectNode content(ArrayNode figures) {
        ObjectNode content = Door.JSON.createObjectNode();
        content.set("figures", figures);
        content.putObject("narrative").put("results", "Kết quả thực hiện.");
        return content.put("incomplete", "Các chỉ tiêu còn lại báo cáo sau.");
    }

    private String person(String role) {
        return obligation.substring(obligation.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) + "-" + role;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
