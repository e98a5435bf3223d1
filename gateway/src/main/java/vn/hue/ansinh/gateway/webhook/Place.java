package vn.hue.ansinh.gateway.webhook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.request.Cursor;

/** Where in a list, oldest first, a page ends. It stands by itself: the next page is found although its last is gone. */
record Place(Instant made, UUID id) {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,17})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Place BEGIN = new Place(Instant.EPOCH, new UUID(0, 0));

    static Place in(String text) {
        if (text.isEmpty()) {
            return BEGIN;
        }
        Matcher place = FORM.matcher(text);
        if (!place.matches()) {
            throw Refused.parameter(Cursor.PARAMETER);
        }
        Instant made = Instant.EPOCH.plus(Long.parseLong(place.group(1)), ChronoUnit.MICROS);
        return new Place(made, UUID.fromString(place.group(2)));
    }

    static Place of(Webhook webhook) {
        return new Place(webhook.createdAt(), webhook.id());
    }

    String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, made) + "." + id;
    }
}
