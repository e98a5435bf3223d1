package vn.hue.ansinh.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.hue.ansinh.endtoend.door.Accounts;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.story.DemonstrationClock;
import vn.hue.ansinh.local.Approvers;
import vn.hue.ansinh.local.Folders;
import vn.hue.ansinh.local.NewInRealm;
import vn.hue.ansinh.local.Settings;
import vn.hue.ansinh.local.Suite;
import vn.hue.ansinh.local.Token;

/** The packaged suite on free ports, with data of its own; started once for all tests that ask for it. */
public final class RunningSuite implements AutoCloseable {
    private final Settings settings;
    private final Suite suite;
    private final Accounts accounts;
    private final Door door;

    private RunningSuite(Settings settings) {
        this.settings = settings;
        this.suite = Suite.start(settings, System.out);
        this.accounts = new Accounts(settings);
        this.door = new Door(suite.gateway(), accounts);
    }

    /** One of its own, for whoever leaves things that others would stumble over. */
    public static RunningSuite start() {
        try {
            return new RunningSuite(Settings.elsewhere(Files.createTempDirectory(Path.of("target"), "suite-")));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    public Door door() {
        return door;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Token signIn() {
        return new Token(settings);
    }

    /** Accounts beside those of the demonstration. */
    public Approvers approvers() {
        return new Approvers(settings);
    }

    public Path home() {
        return settings.home();
    }

    /** What tells the commands of the project which suite is meant. */
    public Map<String, String> environment() {
        Map<String, String> environment =
                new HashMap<>(Map.of("ANSINH_HOME", settings.home().toString()));
        settings.ports()
                .forEach((part, port) ->
                        environment.put("ANSINH_PORT_" + part.toUpperCase(Locale.ROOT), port.toString()));
        return environment;
    }

    /** The letters that the suite has sent so far. */
    public Path mails() {
        return settings.mails();
    }

    /** Where people and machines sign in. */
    public String realm() {
        return settings.issuer();
    }

    /** That of all accounts of the demonstration, as the guide finds it. */
    public String demonstrationPassword() throws IOException {
        return secret("demo.accounts");
    }

    /** As it starts when the realm file of the release before had none of these accounts and clients. */
    public int upgradeRealm(Set<String> added) throws IOException, InterruptedException {
        Path known = settings.home().resolve("realm.json");
        JsonNode earlier = Door.JSON.readTree(Files.readString(known));
        without(added, earlier.get("clients"), "clientId");
        without(added, earlier.get("users"), "username");
        Files.writeString(known, earlier.toString());
        return new NewInRealm(settings).bringIn();
    }

    private static void without(Set<String> added, JsonNode things, String name) {
        for (Iterator<JsonNode> each = things.elements(); each.hasNext(); ) {
            if (added.contains(each.next().path(name).asText())) {
                each.remove();
            }
        }
    }

    public String secret(String name) throws IOException {
        Properties secrets = new Properties();
        try (Reader stored = Files.newBufferedReader(settings.home().resolve("secrets.properties"))) {
            secrets.load(stored);
        }
        return secrets.getProperty(name);
    }

    public URI gateway() {
        return suite.gateway();
    }

    public DemonstrationClock clock() {
        return new DemonstrationClock(settings.clock());
    }

    public Path planData() {
        return settings.root().resolve("plan-data");
    }

    public void kill(String part) {
        suite.kill(part);
    }

    /** Tells the process of a part to end (TERM), to stand still (STOP) or to go on (CONT). */
    public void signal(String part, String signal) throws IOException, InterruptedException {
        Process told = new ProcessBuilder("kill", "-" + signal, String.valueOf(suite.pid(part)))
                .inheritIO()
                .start();
        if (told.waitFor() != 0) {
            throw new IllegalStateException(part + " could not be told " + signal);
        }
    }

    /** The process that a part is now: another one after its end. */
    public long pid(String part) {
        return suite.pid(part);
    }

    /** Where a part listens on this machine. */
    public int port(String part) {
        return settings.port(part);
    }

    /** What a part has written so far. */
    public String log(String part) throws IOException {
        return Files.readString(settings.home().resolve("logs").resolve(part + ".log"));
    }

    /** Where a part tells its metrics. */
    public URI metrics(String part) {
        int port = settings.port(part.equals("gateway") ? "metrics" : part);
        return URI.create("http://127.0.0.1:" + port + "/q/metrics");
    }

    public void awaitReady(String part) throws InterruptedException {
        suite.awaitReady(part);
    }

    @Override
    public void close() {
        suite.close();
        forget("postgresql");
        forget("kafka");
    }

    /** What it held; the logs stay for whoever asks why a test failed. */
    private void forget(String part) {
        try {
            Path data = settings.home().resolve(part);
            if (Files.exists(data)) {
                Folders.delete(data);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Hands the one suite to each test that has it as a parameter; it is stopped after the last one. */
    public static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == RunningSuite.class;
        }

        @Override
        public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(RunningSuite.class, type -> RunningSuite.start(), RunningSuite.class);
        }
    }
}
