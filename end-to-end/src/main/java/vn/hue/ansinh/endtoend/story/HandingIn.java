package vn.hue.ansinh.endtoend.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.UnexpectedAnswer;

/** Departments and districts hand in; one report comes back, one is late. */
record HandingIn(Stage stage) {
    void departmentsReport(Desks desks) {
        stage.clock().moveTo(Year2023.DEPARTMENTS);
        stage.teller().step("20 November: the departments report");
        desks.departments().forEach(this::report);
    }

    void districtsReport(Desks desks) {
        stage.clock().moveTo(Year2023.DISTRICTS);
        stage.teller().step("24 November: the districts report, all but A Lưới");
        desks.districtsInTime().forEach(this::report);
    }

    void healthIsReturnedAndCorrected(Desk health) {
        stage.clock().moveTo(Year2023.REVIEW);
        stage.teller().step("27 November: the labour department returns the health report, and it is corrected");
        if (health.report().orElseThrow().get("version").asInt() == 1) {
            health.returnWith("Thiếu một chỉ tiêu được giao; đề nghị bổ sung và nộp lại.");
        }
        health.rewrite(
                stage.figures().of(Desks.RETURNED), "Kết quả thực hiện năm 2023, đã bổ sung chỉ tiêu còn thiếu.");
        health.submit();
        JsonNode report = health.report().orElseThrow();
        stage.teller().say("returned: %s", report.at("/lastReturn/reason").asText());
        stage.teller()
                .say(
                        "version %d has %d figures",
                        report.get("version").asInt(), report.get("figures").size());
        if (report.get("version").asInt() != 2) {
            throw new UnexpectedAnswer("The corrected report is version 2, not " + report.get("version"));
        }
    }

    void oneIsLate(Desk late) {
        stage.clock().moveTo(Year2023.LAST_SECONDS);
        stage.teller().step("30 November has begun without A Lưới's report; its own system hands it in on 1 December");
        stage.teller().say("ten minutes before midnight: %s", stateOf(late));
        stage.clock().moveTo(Year2023.TOO_LATE);
        stage.teller().say("1 December, 9 o'clock:       %s", stateOf(late));
        report(late);
        JsonNode obligation = obligation(late);
        if (obligation.get("onTime").asBoolean()) {
            throw new UnexpectedAnswer("A report after " + obligation.get("dueAt") + " counts as in time");
        }
    }

    private void report(Desk desk) {
        ArrayNode stated = stage.figures().of(desk.agency());
        if (desk.agency().equals(Desks.RETURNED)) {
            stated.remove(stated.size() - 1);
        }
        desk.draft(stated, "Kết quả thực hiện năm 2023 của đơn vị.");
        desk.submit();
        JsonNode report = desk.report().orElseThrow();
        stage.teller()
                .say(
                        "%-10s %2d figures, version %d submitted by %s, %s",
                        desk.agency(),
                        report.get("figures").size(),
                        report.get("version").asInt(),
                        desk.approver(),
                        report.get("onTime").asBoolean() ? "in time" : "late");
    }

    private JsonNode obligation(Desk desk) {
        return stage.door()
                .ask(Ask.get("/api/v1/obligations/" + desk.obligation()))
                .expect(200);
    }

    private String stateOf(Desk desk) {
        JsonNode obligation = obligation(desk);
        return obligation.get("state").asText() + ", due before "
                + obligation.get("dueAt").asText();
    }
}
