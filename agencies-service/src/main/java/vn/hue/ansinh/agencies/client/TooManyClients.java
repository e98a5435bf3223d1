package vn.hue.ansinh.agencies.client;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** An agency has few machines; more are more secrets to lose. */
public class TooManyClients extends Refusal {
    static final int MOST = 20;

    TooManyClients() {
        super(
                409,
                "too-many-clients",
                Text.of("Mỗi cơ quan có tối đa " + MOST + " máy.", "An agency has at most " + MOST + " machines."),
                Text.of("Thu hồi máy không còn dùng.", "Revoke machines that are no longer used."));
    }
}
