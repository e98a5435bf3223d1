package vn.hue.ansinh.agencies;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.Tokens;

/** A resolution on boundaries that two administrators put into effect. */
public final class Redrawing {
    public static final String MERGER = """
            {"effectiveOn": "2027-01-01", "basis": "12/NQ", "founded": [
              {"code": "20140", "level": "COMMUNE", "kind": "COMMUNE", "name": "Xã Lộc An", "parent": "46@2025-01-01",
               "from": ["20131@2025-07-01", "20140@2025-07-01"]}]}
            """;
    public static final String DIVISION = """
            {"effectiveOn": "2027-01-01", "basis": "13/NQ", "founded": [
              {"code": "29001", "level": "COMMUNE", "kind": "WARD", "name": "Phường Một", "parent": "46@2025-01-01",
               "from": ["20107@2025-07-01"]},
              {"code": "20107", "level": "COMMUNE", "kind": "WARD", "name": "Phường Hai", "parent": "46@2025-01-01",
               "from": ["20107@2025-07-01"]}]}
            """;
    /** A commune stands under a new district and is called otherwise. */
    public static final String DISTRICT = """
            {"effectiveOn": "2027-01-01", "basis": "15/NQ", "founded": [
              {"code": "990", "level": "DISTRICT", "kind": "RURAL_DISTRICT", "name": "Huyện Lộc",
               "parent": "46@2025-01-01"},
              {"code": "20131", "level": "COMMUNE", "kind": "COMMUNE", "name": "Xã Lộc Sơn", "parent": "990@2027-01-01",
               "from": ["20131@2025-07-01"]}]}
            """;

    public static final String END_OF_20122 =
            "{\"effectiveOn\": \"2027-01-01\", \"basis\": \"14/NQ\", \"abolished\": [\"20122@2025-07-01\"]}";

    public final String id = "test-" + UUID.randomUUID();

    public static Redrawing inEffect(String body) {
        Redrawing one = new Redrawing();
        one.effect(body);
        return one;
    }

    /** @return the tag of the resolution in effect */
    public String effect(String body) {
        String draft = draft(body).statusCode(201).extract().header("ETag");
        return step("second", draft).statusCode(200).extract().header("ETag");
    }

    public ValidatableResponse draft(String body) {
        return admin("first").body(body).put("/api/v1/place-successions/" + id).then();
    }

    public ValidatableResponse step(String person, String tag) {
        return admin(person)
                .header("If-Match", tag)
                .post("/api/v1/place-successions/" + id + "/effect")
                .then();
    }

    /** Of one that was drafted once and is in effect. */
    public ValidatableResponse withdraw() {
        return withdraw(id, "\"v2\"");
    }

    private static ValidatableResponse withdraw(String id, String tag) {
        return admin("first")
                .header("If-Match", tag)
                .body("{\"reason\": \"Nhầm\"}")
                .post("/api/v1/place-successions/" + id + "/withdrawal")
                .then();
    }

    /** The last first, for it may rest on the others. */
    public static void takeAllBack(Books books) {
        books.texts("select id || ' ' || revision from place_redrawing where state = 'EFFECTIVE'"
                        + " order by body ->> 'effectiveOn' desc")
                .forEach(one -> withdraw(one.split(" ")[0], "\"v" + one.split(" ")[1] + "\"")
                        .statusCode(200));
    }

    /** How much of the commune of {@link #DIVISION} went where. */
    public static void stateSharesOfTheDivision() {
        String shares = "/api/v1/places/20107@2025-07-01/shares";
        admin("first")
                .header("If-Match", admin("first").get(shares).header("ETag"))
                .body("""
                        {"basis": "Dân số", "successors": [{"place": "20107@2027-01-01", "share": 0.4},
                                                           {"place": "29001@2027-01-01", "share": 0.6}]}
                        """)
                .put(shares)
                .then()
                .statusCode(200);
    }

    public static RequestSpecification admin(String person) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.ofPerson(person, null, "admin"))
                .contentType("application/json");
    }
}
