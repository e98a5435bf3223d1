package vn.hue.ansinh.endtoend.door;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hue.ansinh.local.Settings;
import vn.hue.ansinh.local.Token;

/** Signs the demonstration's accounts in, and keeps each token for most of its quarter of an hour. */
public final class Accounts {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Token signIn;
    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();

    private record Kept(String token, Instant until) {}

    public Accounts(Settings settings) {
        this.signIn = new Token(settings);
    }

    public String tokenOf(String account) {
        return tokens.compute(
                        account,
                        (name, kept) -> kept != null && Instant.now().isBefore(kept.until())
                                ? kept
                                : new Kept(fresh(name), Instant.now().plus(KEPT)))
                .token();
    }

    private String fresh(String account) {
        try {
            return signIn.of(account);
        } catch (IOException unreadable) {
            throw new UnexpectedAnswer("The sign-in server's answer for " + account + " is unreadable: " + unreadable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswer("Interrupted while signing in " + account);
        }
    }
}
