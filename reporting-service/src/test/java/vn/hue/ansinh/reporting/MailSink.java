package vn.hue.ansinh.reporting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.hue.ansinh.local.LocalMail;
import vn.hue.ansinh.local.Ports;

/** A real mail server that keeps what it gets; it can go away and come back. */
public class MailSink implements QuarkusTestResourceLifecycleManager {
    private final int port = Ports.free();
    private Path folder;
    private LocalMail mail;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory(Path.of("target"), "mails-");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        back();
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(port),
                "quarkus.mailer.start-tls", "DISABLED");
    }

    public LocalMail mail() {
        return mail;
    }

    public void away() {
        mail.close();
    }

    public void back() {
        mail = LocalMail.start(folder, port);
    }

    @Override
    public void stop() {
        mail.close();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(MailSink.class));
    }
}
