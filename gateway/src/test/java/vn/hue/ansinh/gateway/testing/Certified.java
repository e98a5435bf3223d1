package vn.hue.ansinh.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.hue.ansinh.local.Folders;

/** Gives the gateway a certificate, so that it speaks TLS, and another one in its place. */
public final class Certified implements QuarkusTestResourceLifecycleManager {
    private static final List<Path> FOLDERS = new CopyOnWriteArrayList<>();
    private static PfxOptions identity;

    @Override
    public Map<String, String> start() {
        identity = made();
        return Map.of(
                "quarkus.tls.key-store.p12.path",
                identity.getPath(),
                "quarkus.tls.key-store.p12.password",
                identity.getPassword(),
                "quarkus.tls.protocols",
                "TLSv1.3,TLSv1.2",
                "quarkus.http.test-ssl-port",
                "0");
    }

    public static void renew() throws IOException {
        Files.move(Path.of(made().getPath()), Path.of(identity.getPath()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static PfxOptions made() {
        try {
            Path folder = Folders.temporary("ansinh-certified-");
            FOLDERS.add(folder);
            return TlsIdentity.of("localhost", folder);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void stop() {
        try {
            for (Path folder : FOLDERS) {
                Folders.delete(folder);
            }
            FOLDERS.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
