package vn.hue.ansinh.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.Tokens;

/** Somebody who takes part in reporting, over HTTP; every answer is held against the contract. */
public record Party(String token) {
    public static final String REPORTS = "/api/v1/reports";

    public static Party officerOf(String agency) {
        return new Party(Tokens.of(agency, "reporter"));
    }

    public static Party approverOf(String agency) {
        return new Party(Tokens.of(agency, "approver"));
    }

    public static Party reviewer() {
        return new Party(Tokens.ofPerson("sldtbxh-reviewer", "SLDTBXH", "consolidator"));
    }

    public static Party with(String agency, String... roles) {
        return new Party(Tokens.of(agency, roles));
    }

    public RequestSpecification asks() {
        return given().filter(new ContractFilter()).auth().oauth2(token);
    }

    public RequestSpecification says(String body) {
        return asks().contentType("application/json").body(body);
    }

    public Response drafts(String body) {
        return drafts(UUID.randomUUID().toString(), body);
    }

    public Response drafts(String key, String body) {
        return says(body).header("Idempotency-Key", key).post(REPORTS);
    }

    public Response reads(String id) {
        return asks().get(REPORTS + "/" + id);
    }

    public Response rewrites(String id, String tag, String body) {
        return says(body).header("If-Match", tag).put(REPORTS + "/" + id);
    }

    public Response submits(String id, String tag) {
        return asks().header("If-Match", tag).put(REPORTS + "/" + id + "/submission");
    }

    public Response submits(String key, String id, String tag) {
        return asks().header("Idempotency-Key", key).header("If-Match", tag).put(REPORTS + "/" + id + "/submission");
    }

    public Response readsVersions(String id, String rest) {
        return asks().get(REPORTS + "/" + id + "/versions" + rest);
    }

    public Response attaches(String id, String name, byte[] file) {
        return attaches(UUID.randomUUID().toString(), id, name, file);
    }

    public Response attaches(String key, String id, String name, byte[] file) {
        return asks().header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(file)
                .post(REPORTS + "/" + id + "/attachments");
    }

    public Response downloads(String id, String file) {
        return asks().get(REPORTS + "/" + id + "/attachments/" + file);
    }

    public Response removes(String id, String file, String tag) {
        return asks().header("If-Match", tag).delete(REPORTS + "/" + id + "/attachments/" + file);
    }

    public Response accepts(String id, String tag) {
        return asks().header("If-Match", tag).put(REPORTS + "/" + id + "/acceptance");
    }

    public Response returns(String id, String tag, String reason) {
        return says("{\"reason\": \"" + reason + "\", \"correctBy\": \"2023-12-04\","
                        + " \"comments\": [{\"pointer\": \"/figures/0/value\", \"text\": \"Đối chiếu lại\"}]}")
                .header("If-Match", tag)
                .put(REPORTS + "/" + id + "/return");
    }
}
