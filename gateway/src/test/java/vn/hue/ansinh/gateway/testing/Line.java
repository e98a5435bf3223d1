package vn.hue.ansinh.gateway.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.eclipse.microprofile.config.ConfigProvider;

/** A line to the gateway, by one of its two ports. The second one is open where it is {@link Certified}. */
public enum Line {
    PLAIN("http", "quarkus.http.port"),
    TLS("https", "quarkus.http.ssl-port");

    private final String scheme;
    private final String port;

    Line(String scheme, String port) {
        this.scheme = scheme;
        this.port = port;
    }

    public String scheme() {
        return scheme;
    }

    public int port() {
        return ConfigProvider.getConfig().getValue(port, Integer.class);
    }

    /** A decent client, who believes any certificate. */
    public RequestSpecification given() {
        return RestAssured.given()
                .relaxedHTTPSValidation()
                .baseUri(scheme + "://localhost")
                .port(port());
    }

    public Wire open() throws IOException {
        return openBehind("");
    }

    /** @param proxy what a proxy in front says before the caller may speak */
    public Wire openBehind(String proxy) throws IOException {
        return Wire.over(socket("http/1.1", proxy));
    }

    /** Sends this head, with Host and Connection: close added, and reads the answer to its end. */
    public String ask(String requestLine, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n");
    }

    /** Sends exactly this and reads the answer to its end. */
    public String send(String bytes) throws IOException {
        try (Wire wire = open()) {
            wire.write(bytes);
            return wire.readToEnd();
        }
    }

    /** @param protocol what is asked for under TLS; plainly the first bytes say it themselves */
    Socket socket(String protocol) throws IOException {
        return socket(protocol, "");
    }

    private Socket socket(String protocol, String proxy) throws IOException {
        Socket plain = new Socket("127.0.0.1", port());
        plain.getOutputStream().write(proxy.getBytes(StandardCharsets.US_ASCII));
        return this == PLAIN ? plain : underTls(plain, protocol);
    }

    private Socket underTls(Socket plain, String protocol) throws IOException {
        try {
            SSLSocket socket = (SSLSocket)
                    new TlsCaller(port()).context().getSocketFactory().createSocket(plain, "127.0.0.1", port(), true);
            SSLParameters wishes = socket.getSSLParameters();
            wishes.setApplicationProtocols(new String[] {protocol});
            socket.setSSLParameters(wishes);
            return socket;
        } catch (GeneralSecurityException noTls) {
            throw new IllegalStateException(noTls);
        }
    }
}
