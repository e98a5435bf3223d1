package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import vn.hue.ansinh.gateway.problem.Fault;
import vn.hue.ansinh.gateway.problem.Refused;

/**
 * What is asked to be sent again.
 *
 * @param delivery one alone; empty where it is all after a position
 * @param since position in the feed; 0 for all that is kept
 * @param onlyDead what was given up, and nothing else
 */
record ReplayWebhook(String delivery, long since, boolean onlyDead) {

    static ReplayWebhook in(JsonObject body) {
        Fields fields = new Fields(body, Set.of("delivery", "since", "dead"));
        String delivery = fields.text("delivery", "");
        String since = fields.text("since", "");
        boolean dead = fields.truth("dead", false);
        if (delivery.isEmpty() == (since.isEmpty() && !dead)) {
            throw Refused.fields(List.of(Fault.at("", "one-of-two")));
        }
        if (!since.matches("[0-9]{0,18}")) {
            throw noPosition();
        }
        return new ReplayWebhook(delivery, since.isEmpty() ? 0 : Long.parseLong(since), dead);
    }

    boolean isOfOne() {
        return !delivery.isEmpty();
    }

    static Refused noPosition() {
        return Refused.fields(List.of(Fault.at("/since", "no-position")));
    }
}
