package vn.hue.ansinh.gateway.testing;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** A caller over TLS who believes whatever certificate he is shown, and remembers it. */
public final class TlsCaller {
    private static final String QUESTION = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private final AtomicInteger shown = new AtomicInteger();
    private final SSLContext context;
    private final int port;
    private volatile X509Certificate last;

    public TlsCaller(int port) throws GeneralSecurityException {
        this.port = port;
        context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Believing()}, null);
    }

    public SSLContext context() {
        return context;
    }

    /** How many certificates were shown to him: none where a session goes on. */
    public int shown() {
        return shown.get();
    }

    public X509Certificate last() {
        return last;
    }

    /** The first line of an answer, on a connection of its own. */
    public String ask(String version, String... suites) throws IOException {
        return send(version, QUESTION, suites);
    }

    /** The first line of the answer to exactly this. */
    public String send(String version, String question, String... suites) throws IOException {
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", port)) {
            socket.setEnabledProtocols(new String[] {version});
            if (suites.length > 0) {
                socket.setEnabledCipherSuites(suites);
            }
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private final class Believing extends X509ExtendedTrustManager {
        private void see(X509Certificate[] chain) {
            shown.incrementAndGet();
            last = chain[0];
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            see(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            see(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            see(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
