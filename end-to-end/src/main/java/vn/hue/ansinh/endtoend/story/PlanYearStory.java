package vn.hue.ansinh.endtoend.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hue.ansinh.endtoend.door.Answer;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.door.UnexpectedAnswer;

/**
 * Reporting year 2023 of Plan 197 in ten steps, through the gateway only: who owes a report, who hands it in, one that
 * comes back and is corrected, one that is late, and the verdicts that move when the figures are accepted. It can be told
 * again and again, and any process may die while it is told.
 */
public final class PlanYearStory {
    private static final String POVERTY = "IND-02-01";
    private static final String HEALTH_INSURANCE = "IND-06-01";

    private final Door door;
    private final DemonstrationClock clock;
    private final YearFigures figures;
    private final Teller teller;

    public PlanYearStory(Door door, DemonstrationClock clock, YearFigures figures, Teller teller) {
        this.door = door;
        this.clock = clock;
        this.figures = figures;
        this.teller = teller;
    }

    /** Tells it to its end and answers the verdicts it ended with. */
    public Verdicts tell() {
        clock.moveTo(Year2023.START);
        thePlanIsThere();
        Desks desks = whoOwesAReport();
        Verdicts before = Verdicts.read(door);
        aDashIsNoFigure();
        departmentsReport(desks);
        districtsReport(desks);
        healthIsReturnedAndCorrected(desks.of(Desks.RETURNED));
        oneIsLate(desks.of(Desks.LATE));
        allAreAccepted(desks);
        Verdicts after = theVerdictsMove(before);
        theReceiptsHold(desks);
        return after;
    }

    private void thePlanIsThere() {
        teller.step("Plan 197 is there");
        List<JsonNode> indicators = door.all(Ask.get("/api/v1/indicators"));
        expect("indicators", 25, indicators.size());
        expect("tasks", 94, door.all(Ask.get("/api/v1/tasks")).size());
        expect("policy areas", 10, door.all(Ask.get("/api/v1/policy-areas")).size());
        expect("duties", 9, door.all(Ask.get("/api/v1/duties")).size());
        List<JsonNode> agencies = door.all(Ask.get("/api/v1/agencies?on=" + Year2023.START.toLocalDate()));
        expect("agencies on " + Year2023.START.toLocalDate(), 33, agencies.size());
    }

    private Desks whoOwesAReport() {
        teller.step("Who owes the yearly report of 2023 (duty " + Desks.DUTY + ")");
        Desks desks = Desks.of(
                door,
                Year2023.YEAR,
                owed -> teller.say(
                        "%-10s %-45s before %s  %s",
                        owed.get("agency").asText(),
                        owed.get("agencyName").asText(),
                        owed.get("dueAt").asText(),
                        owed.get("obligatory").asText().toLowerCase(Locale.ROOT)));
        expect("agencies that report", 20, desks.all().size());
        return desks;
    }

    private void aDashIsNoFigure() {
        teller.step("The health officer types \"-\" where nothing occurred: refused, nothing is kept");
        JsonNode content = Door.JSON
                .createObjectNode()
                .put("obligation", Desks.DUTY + "." + Year2023.YEAR + "." + Desks.RETURNED)
                .set(
                        "figures",
                        Door.JSON
                                .createArrayNode()
                                .add(Door.JSON
                                        .createObjectNode()
                                        .put("indicator", HEALTH_INSURANCE)
                                        .put("value", "-")
                                        .put("status", "E")));
        Answer refused =
                door.ask(Ask.post("/api/v1/reports", "story-2023-dash", content).as("syt-officer"));
        JsonNode error = refused.expect(422).at("/errors/0");
        teller.say(
                "%s at %s: %s",
                error.get("code").asText(),
                error.get("pointer").asText(),
                error.get("detail").asText());
        teller.say("%s", error.get("hint").asText());
    }

    private void departmentsReport(Desks desks) {
        clock.moveTo(Year2023.DEPARTMENTS);
        teller.step("20 November: the departments report");
        desks.departments().forEach(this::report);
    }

    private void districtsReport(Desks desks) {
        clock.moveTo(Year2023.DISTRICTS);
        teller.step("24 November: the districts report, all but A Lưới");
        desks.districtsInTime().forEach(this::report);
    }

    private void report(Desk desk) {
        ArrayNode stated = figures.of(desk.agency());
        if (desk.agency().equals(Desks.RETURNED)) {
            stated.remove(stated.size() - 1);
        }
        desk.draft(stated, "Kết quả thực hiện năm 2023 của đơn vị.");
        desk.submit();
        JsonNode report = desk.report().orElseThrow();
        teller.say(
                "%-10s %2d figures, version %d submitted by %s, %s",
                desk.agency(),
                report.get("figures").size(),
                report.get("version").asInt(),
                desk.approver(),
                report.get("onTime").asBoolean() ? "in time" : "late");
    }

    private void healthIsReturnedAndCorrected(Desk health) {
        clock.moveTo(Year2023.REVIEW);
        teller.step("27 November: the labour department returns the health report, and it is corrected");
        if (health.report().orElseThrow().get("version").asInt() == 1) {
            health.returnWith("Thiếu một chỉ tiêu được giao; đề nghị bổ sung và nộp lại.");
        }
        health.rewrite(figures.of(Desks.RETURNED), "Kết quả thực hiện năm 2023, đã bổ sung chỉ tiêu còn thiếu.");
        health.submit();
        JsonNode report = health.report().orElseThrow();
        teller.say("returned: %s", report.at("/lastReturn/reason").asText());
        teller.say(
                "version %d has %d figures",
                report.get("version").asInt(), report.get("figures").size());
        if (report.get("version").asInt() != 2) {
            throw new UnexpectedAnswer("The corrected report is version 2, not " + report.get("version"));
        }
    }

    private void oneIsLate(Desk late) {
        clock.moveTo(Year2023.LAST_SECONDS);
        teller.step("30 November has begun without A Lưới's report; its own system hands it in on 1 December");
        teller.say("ten minutes before midnight: %s", stateOf(late));
        clock.moveTo(Year2023.TOO_LATE);
        teller.say("1 December, 9 o'clock:       %s", stateOf(late));
        report(late);
        JsonNode obligation = obligation(late);
        if (obligation.get("onTime").asBoolean()) {
            throw new UnexpectedAnswer("A report after " + obligation.get("dueAt") + " counts as in time");
        }
    }

    private void allAreAccepted(Desks desks) {
        clock.moveTo(Year2023.ACCEPTANCE);
        teller.step("4 December: the labour department accepts all twenty");
        desks.all().forEach(Desk::accept);
        long accepted = desks.all().stream()
                .filter(desk -> desk.status().equals("ACCEPTED"))
                .count();
        expect("accepted reports", 20, accepted);
        Map<Desk, ArrayNode> stated = new LinkedHashMap<>();
        desks.all().forEach(desk -> stated.put(desk, figures.of(desk.agency())));
        int arrived = new Arrivals(door, Year2023.YEAR).awaitAll(stated);
        teller.say("%d figures arrived over Kafka, each with its report and version", arrived);
    }

    private Verdicts theVerdictsMove(Verdicts before) {
        teller.step("The verdicts move");
        Verdicts after = Verdicts.read(door);
        after.tellBeside(before, teller);
        sentence(after.of(POVERTY), "2.27");
        sentence(after.of(HEALTH_INSURANCE), "99.3");
        return after;
    }

    private void sentence(JsonNode verdict, String value) {
        teller.say("%s", verdict.at("/sentence/vi").asText());
        teller.say("%s", verdict.at("/sentence/en").asText());
        BigDecimal found = verdict.at("/latest/value").decimalValue();
        if (found.compareTo(new BigDecimal(value)) != 0) {
            throw new UnexpectedAnswer(verdict.get("indicator").asText() + " should be " + value + ", not " + found);
        }
    }

    private void theReceiptsHold(Desks desks) {
        teller.step("Every agency can prove what it handed in, and when");
        Receipts receipts =
                new Receipts(door.ask(Ask.get("/api/v1/receipt-keys")).expect(200));
        desks.all().forEach(desk -> receipts.stated(desk.receipt()));
        teller.say(
                "%d receipts verified with the published key; A Lưới's states:",
                desks.all().size());
        teller.say("%s", receipts.stated(desks.of(Desks.LATE).receipt()));
    }

    private JsonNode obligation(Desk desk) {
        return door.ask(Ask.get("/api/v1/obligations/" + desk.obligation())).expect(200);
    }

    private String stateOf(Desk desk) {
        JsonNode obligation = obligation(desk);
        return obligation.get("state").asText() + ", due before "
                + obligation.get("dueAt").asText();
    }

    private void expect(String what, long wanted, long found) {
        if (wanted != found) {
            throw new UnexpectedAnswer("There should be " + wanted + " " + what + ", not " + found);
        }
        teller.say("%d %s", found, what);
    }
}
