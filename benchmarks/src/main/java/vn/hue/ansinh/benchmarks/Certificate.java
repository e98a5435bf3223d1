package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** A key and a certificate that signs itself, made for one run; both doors show the same one. */
record Certificate(Path key, Path file) {

    static Certificate make(Path home) throws IOException, InterruptedException {
        Certificate made = new Certificate(home.resolve("key.pem"), home.resolve("certificate.pem"));
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=localhost",
                        "-keyout",
                        made.key.toString(),
                        "-out",
                        made.file.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("openssl.out").toFile())
                .start();
        if (openssl.waitFor() != 0) {
            throw new IOException("No certificate, see " + home.resolve("openssl.out"));
        }
        return made;
    }
}
