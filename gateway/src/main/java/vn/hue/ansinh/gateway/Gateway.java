package vn.hue.ansinh.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Opens the door. */
@QuarkusMain
public final class Gateway {
    private Gateway() {}

    /**
     * Before the first of our stops the framework turns unreadable addresses away with an empty answer. It is told to
     * leave that to the rule of the entry, which is stricter and says what is wrong.
     */
    public static void main(String... arguments) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
