package vn.hue.ansinh.gateway.connection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.hue.ansinh.gateway.testing.TlsCaller;
import vn.hue.ansinh.gateway.testing.TlsIdentity;

/**
 * The packaged gateway speaks TLS by BoringSSL, also where nothing that is written at run time may be executed, as in its
 * container: the file of the machine lies beside its libraries.
 */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PackagedTlsIT {
    private static final Path LOG = Path.of("target", "packaged-tls.log");

    @TempDir
    Path folder;

    @Test
    void findsTheNativeFileWithoutUnpackingIt() throws Exception {
        int port = freePort();
        Process gateway = start(TlsIdentity.of("localhost", folder), port);
        try {
            TlsCaller caller = new TlsCaller(port);

            await().atMost(2, TimeUnit.MINUTES)
                    .ignoreExceptionsInstanceOf(ConnectException.class)
                    .until(() -> caller.ask("TLSv1.3").startsWith("HTTP/1.1 200"));

            assertTrue(Files.readString(LOG).contains("TLS is spoken by BoringSSL"));
        } finally {
            gateway.destroyForcibly();
        }
    }

    private static Process start(PfxOptions identity, int port) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.library.path=target/quarkus-app/lib/native",
                        "-Dio.netty.native.workdir=/proc/none",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        command.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT",
                        String.valueOf(freePort()),
                        "QUARKUS_HTTP_SSL_PORT",
                        String.valueOf(port),
                        "QUARKUS_MANAGEMENT_PORT",
                        String.valueOf(freePort()),
                        "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE",
                        identity.getPath(),
                        "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_PASSWORD",
                        identity.getPassword()));
        return command.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
