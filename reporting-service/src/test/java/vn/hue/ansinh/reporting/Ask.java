package vn.hue.ansinh.reporting;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A call that anybody may make or be refused. */
interface Ask {
    Response by(RequestSpecification caller);

    static RequestSpecification says(RequestSpecification caller, String body) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body);
    }

    static RequestSpecification sends(RequestSpecification caller, String tag) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", tag)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(new byte[] {1, 2, 3});
    }
}
