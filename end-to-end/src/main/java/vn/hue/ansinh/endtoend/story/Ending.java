package vn.hue.ansinh.endtoend.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.UnexpectedAnswer;

/** What was handed in is accepted, moves the verdicts and can be proved. */
record Ending(Stage stage) {
    private static final String POVERTY = "IND-02-01";
    private static final String HEALTH_INSURANCE = "IND-06-01";

    void allAreAccepted(Desks desks) {
        stage.clock().moveTo(Year2023.ACCEPTANCE);
        stage.teller().step("4 December: the labour department accepts all twenty");
        desks.all().forEach(Desk::accept);
        long accepted = desks.all().stream()
                .filter(desk -> desk.status().equals("ACCEPTED"))
                .count();
        stage.expect("accepted reports", 20, accepted);
        Map<Desk, ArrayNode> stated = new LinkedHashMap<>();
        desks.all().forEach(desk -> stated.put(desk, stage.figures().of(desk.agency())));
        int arrived = new Arrivals(stage.door(), Year2023.YEAR).awaitAll(stated);
        stage.teller().say("%d figures arrived over Kafka, each with its report and version", arrived);
    }

    Verdicts theVerdictsMove(Verdicts before) {
        stage.teller().step("The verdicts move");
        Verdicts after = Verdicts.read(stage.door());
        after.tellBeside(before, stage.teller());
        sentence(after.of(POVERTY), "2.27");
        sentence(after.of(HEALTH_INSURANCE), "99.3");
        return after;
    }

    void theReceiptsHold(Desks desks) {
        stage.teller().step("Every agency can prove what it handed in, and when");
        Receipts receipts =
                new Receipts(stage.door().ask(Ask.get("/api/v1/receipt-keys")).expect(200));
        desks.all().forEach(desk -> receipts.stated(desk.receipt()));
        stage.teller()
                .say(
                        "%d receipts verified with the published key; A Lưới's states:",
                        desks.all().size());
        stage.teller().say("%s", receipts.stated(desks.of(Desks.LATE).receipt()));
    }

    private void sentence(JsonNode verdict, String value) {
        stage.teller().say("%s", verdict.at("/sentence/vi").asText());
        stage.teller().say("%s", verdict.at("/sentence/en").asText());
        BigDecimal found = verdict.at("/latest/value").decimalValue();
        if (found.compareTo(new BigDecimal(value)) != 0) {
            throw new UnexpectedAnswer(verdict.get("indicator").asText() + " should be " + value + ", not " + found);
        }
    }
}
