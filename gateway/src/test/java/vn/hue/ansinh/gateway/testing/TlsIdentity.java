package vn.hue.ansinh.gateway.testing;

import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Path;

/** A certificate that only its owner vouches for, made by the JDK's own tool. */
public final class TlsIdentity {
    private static final String PASSWORD = "for-tests";

    private TlsIdentity() {}

    public static PfxOptions of(String name, Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve(name + ".p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        tool.toString(),
                        "-genkeypair",
                        "-alias",
                        "one",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD,
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name)
                .redirectErrorStream(true)
                .start();
        String told = new String(made.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (made.waitFor() != 0) {
            throw new IOException(told);
        }
        return new PfxOptions().setPath(store.toString()).setPassword(PASSWORD);
    }
}
