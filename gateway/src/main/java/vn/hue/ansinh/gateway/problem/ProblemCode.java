package vn.hue.ansinh.gateway.problem;

import java.util.Locale;

/** The refusals of the door itself; their words stand in {@code problems*.properties}. */
public enum ProblemCode {
    INVALID_REQUEST(400),
    INVALID_PATH(400),
    INVALID_PARAMETER(400),
    UNKNOWN_PARAMETER(400),
    MALFORMED_JSON(400),
    UNKNOWN_FIELD(400),
    WRONG_TYPE(400),
    TOO_MANY_PARAMETERS(400),
    IDEMPOTENCY_KEY_REQUIRED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    OTHER_AGENCY(403),
    UNKNOWN_ORIGIN(403),
    EVENT_TYPE_NOT_TOLD(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    REQUEST_IN_PROGRESS(409),
    WEBHOOK_EXISTS(409),
    WEBHOOK_DISABLED(409),
    TOO_MANY_WEBHOOKS(409),
    EVENTS_EXPIRED(410),
    WEBHOOK_REMOVED(410),
    VERSION_CONFLICT(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_FIELDS(422),
    IDEMPOTENCY_KEY_REUSED(422),
    IF_MATCH_REQUIRED(428),
    VERSION_NOT_NAMED(428),
    URL_TOO_LONG(414),
    UNKNOWN_HOST(421),
    TOO_MANY_STREAMS(429),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    TOO_MANY_HEADERS(431),
    INTERNAL_ERROR(500),
    UPSTREAM_BROKEN(502),
    SERVICE_BUSY(503),
    SERVICE_UNAVAILABLE(503),
    SIGN_IN_UNAVAILABLE(503),
    UPSTREAM_TIMEOUT(504);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
