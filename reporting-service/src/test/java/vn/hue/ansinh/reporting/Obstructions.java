package vn.hue.ansinh.reporting;

import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.restassured.response.Response;
import java.util.UUID;

/** What holds the Department of Health up, and what leaders ask it, made over HTTP. */
public final class Obstructions {
    public static final String OBSTACLES = "/api/v1/obstacles";
    public static final String EXPLANATIONS = "/api/v1/explanation-requests";
    public static final String MISSING_LIST = """
            {"severity": "HIGH", "subjectKind": "INDICATOR", "subject": "IND-06-01",
             "description": "Chưa có danh sách người được hỗ trợ mức đóng",
             "ask": "Giao cơ quan cung cấp danh sách", "slaDays": 5}
            """;
    public static final String QUESTION = """
            {"indicator": "IND-06-02", "question": "Vì sao tăng chậm?", "dueOn": "2023-12-05"}
            """;
    public static final String WHY = "{\"note\": \"Đã xem xét\"}";
    public static final String ANSWER = "{\"answer\": \"Ba huyện chưa gửi số liệu\"}";
    public static final String NOT_ENOUGH = "{\"reason\": \"Chưa nêu biện pháp\", \"dueOn\": \"2023-12-12\"}";

    private Obstructions() {}

    public static Party leader() {
        return Party.with("UBND-TINH", "leader");
    }

    public static Response raises(Party party, String body) {
        return party.says(body).header("Idempotency-Key", UUID.randomUUID()).post(OBSTACLES);
    }

    public static Response takes(Party party, String id, String tag, String step) {
        return takes(party, id, tag, step, WHY);
    }

    public static Response takes(Party party, String id, String tag, String step, String body) {
        return party.says(body).header("If-Match", tag).put(OBSTACLES + "/" + id + "/" + step);
    }

    public static String anOpenObstacle() {
        return raises(officerOf("SYT"), MISSING_LIST)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String aTriagedObstacle() {
        return after(anOpenObstacle(), reviewer(), "\"v1\"", "triage");
    }

    public static String anEscalatedObstacle() {
        return after(aTriagedObstacle(), reviewer(), "\"v2\"", "escalation");
    }

    public static String aDecidedObstacle() {
        return after(anEscalatedObstacle(), leader(), "\"v3\"", "decision");
    }

    private static String after(String id, Party party, String tag, String step) {
        takes(party, id, tag, step).then().statusCode(200);
        return id;
    }

    public static Response asks(Party party, String body) {
        return party.says(body).header("Idempotency-Key", UUID.randomUUID()).post(EXPLANATIONS);
    }

    public static Response answers(Party party, String id, String tag, String step, String body) {
        return party.says(body).header("If-Match", tag).put(EXPLANATIONS + "/" + id + "/" + step);
    }

    public static Response accepts(Party party, String id, String tag) {
        return party.asks().header("If-Match", tag).put(EXPLANATIONS + "/" + id + "/acceptance");
    }

    public static String aQuestion() {
        return asks(leader(), QUESTION).then().statusCode(201).extract().path("id");
    }

    public static String anAnswer() {
        String id = aQuestion();
        answers(officerOf("SYT"), id, "\"v1\"", "answer", ANSWER).then().statusCode(200);
        return id;
    }
}
