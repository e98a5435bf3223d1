package vn.hue.ansinh.gateway.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.TlsIdentity;

/** Whom a delivery reaches and whom it never does, whatever its address says and wherever the name leads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingTest {
    private static final String HOST = "hook.gov.vn";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger caught = new AtomicInteger();
    private final AtomicInteger lookUps = new AtomicInteger();
    private final List<InetAddress> answer = new ArrayList<>();
    private int trap;
    private UrlRule rule;
    private Sending sending;

    @BeforeEach
    void forgetThoseBefore() {
        caught.set(0);
        lookUps.set(0);
        answer.clear();
    }

    @BeforeAll
    void setTrap() {
        var server = vertx.createHttpServer()
                .requestHandler(request -> request.response().end("caught"));
        server.connectionHandler(connection -> caught.incrementAndGet());
        // On all addresses of this machine, so that no form of loopback slips by.
        server.listen(0, "0.0.0.0").toCompletionStage().toCompletableFuture().join();
        trap = server.actualPort();
        rule = new UrlRule(settings("nobody"));
        sending = new Sending(vertx, rule, this::lookUp, PATIENCE);
    }

    @AfterAll
    void end() {
        sending.close();
        vertx.close();
    }

    private List<InetAddress> lookUp(String host) throws UnknownHostException {
        lookUps.incrementAndGet();
        if (answer.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return List.copyOf(answer);
    }

    /** The port of the trap is a usual one here, so that only the address can save us. */
    private WebhookSettings settings(String allowed) {
        return new SmallRyeConfigBuilder()
                .withMapping(WebhookSettings.class)
                .withDefaultValue("ansinh.webhooks.ports", "443," + trap)
                .withDefaultValue("ansinh.webhooks.allowed-hosts", allowed)
                .build()
                .getConfigMapping(WebhookSettings.class);
    }

    @ParameterizedTest
    @MethodSource
    void anAddressThatIsNoPlainPublicOneIsNotEvenLookedUp(String form) {
        String url = form.replace("{port}", String.valueOf(trap));

        assertTrue(rule.complaint(url).isPresent(), url);
        assertEquals(Outcome.Kind.FORBIDDEN_ADDRESS, send(url).kind());
        assertEquals(0, lookUps.get());
        assertEquals(0, caught.get());
    }

    static Stream<String> anAddressThatIsNoPlainPublicOneIsNotEvenLookedUp() {
        Stream<String> hosts = Stream.of(
                // As dotted numbers, whole or short
                "127.0.0.1",
                "127.1",
                "127.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "0",
                "10.0.0.1",
                "10.1",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "192.168.1",
                "198.18.0.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "8.8.8.8",
                "1.1.1.1.",
                // As one number: decimal, octal, hexadecimal, mixed
                "2130706433",
                "017700000001",
                "0x7f000001",
                "0x7f.0.0.1",
                "0x7f.1",
                "0177.0.0.1",
                "0177.0.0.01",
                "00000177.0.0.1",
                "127.0x0.0.1",
                "127.0.0.0x1",
                "3232235521",
                "0xc0a80001",
                "2852039166",
                "0xa9fea9fe",
                "0251.0376.0251.0376",
                "4294967296",
                "0x100000000",
                "1e3",
                "08.8.8.8",
                // IPv6 in brackets
                "[::1]",
                "[::]",
                "[0:0:0:0:0:0:0:1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:ffff:7f00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[64:ff9b::10.0.0.1]",
                "[64:ff9b:1::1]",
                "[fe80::1]",
                "[fe80::1%25eth0]",
                "[fc00::1]",
                "[fd12:3456:789a::1]",
                "[ff02::1]",
                "[2002:7f00:1::]",
                "[2001:db8::1]",
                "[2001:0:53aa:64c:0:0:80ff:fffe]",
                "[fec0::1]",
                "[2606:4700::1111]",
                // Names of this machine and of private networks
                "localhost",
                "LOCALHOST",
                "localhost.",
                "a.localhost",
                "localhost.localdomain",
                "gateway",
                "kafka",
                "postgresql",
                "ip6-localhost",
                "printer.local",
                "db.internal",
                "metadata.google.internal",
                "nas.lan",
                "router.home",
                "mail.corp",
                "1.0.0.127.in-addr.arpa",
                "x.test",
                "x.invalid",
                "x.example",
                "x.onion",
                "api.default.svc",
                "api.svc.cluster",
                "intranet",
                "a.private",
                // Not names at all
                "127.0.0.1.1",
                "1.2.3.4.5.6",
                "-a.gov.vn",
                "a-.gov.vn",
                "a..gov.vn",
                ".gov.vn",
                "gov.vn..",
                "a_b.gov.vn",
                "hook.gov.123",
                "hook.gov.0x7f",
                "a".repeat(64) + ".gov.vn",
                "%31%32%37.0.0.1",
                "127%2e0%2e0%2e1",
                // Letters that look like others (IDN)
                "１２７.０.０.１",
                "①②⑦.⓪.⓪.①",
                "127。0。0。1",
                "ⓛocalhost",
                "ｌｏｃａｌｈｏｓｔ",
                "sở-y-tế.vn",
                "hооk.gov.vn",
                "localhost\u200b",
                "127.0.0.1\u00ad");
        Stream<String> urls = Stream.of(
                "http://hook.gov.vn:{port}/",
                "HTTP://hook.gov.vn/",
                "ftp://hook.gov.vn/",
                "file:///etc/passwd",
                "gopher://hook.gov.vn:{port}/",
                "jar:https://hook.gov.vn/",
                "javascript:alert(1)",
                "data:text/plain,x",
                "//hook.gov.vn/",
                "hook.gov.vn",
                "https:hook.gov.vn",
                "https:/hook.gov.vn",
                "https:///hook.gov.vn",
                "https://",
                "https://:{port}/",
                "https://user@hook.gov.vn:{port}/",
                "https://user:pass@hook.gov.vn/",
                "https://hook.gov.vn@127.0.0.1:{port}/",
                "https://127.0.0.1:{port}@hook.gov.vn/",
                "https://hook.gov.vn:{port}@127.0.0.1/",
                "https://@hook.gov.vn/",
                "https://hook.gov.vn#@127.0.0.1/",
                "https://hook.gov.vn/#x",
                "https://hook.gov.vn\\@127.0.0.1/",
                "https://hook.gov.vn\\.a.vn/",
                "https://127.0.0.1\\@hook.gov.vn/",
                "https://hook.gov.vn:22/",
                "https://hook.gov.vn:80/",
                "https://hook.gov.vn:5432/",
                "https://hook.gov.vn:9092/",
                "https://hook.gov.vn:0/",
                "https://hook.gov.vn:65536/",
                "https://hook.gov.vn:-1/",
                "https://hook.gov.vn:44 3/",
                "https://hook.gov.vn :443/",
                " https://hook.gov.vn/",
                "https://hook.gov.vn/\r\nHost: a",
                "https://hook.gov.vn/%\t",
                "https://ho\tok.gov.vn/",
                "https://hook.gov.vn/\u0000",
                "https://hook.gov.vn/" + "x".repeat(1_000),
                "https://[::1/",
                "https://::1/",
                "https://[hook.gov.vn]/",
                "");
        return Stream.concat(hosts.map(host -> "https://" + host + ":{port}/"), urls);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.0.0.53",
                "127.255.255.255",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.0.170",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "232.1.1.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::2",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:53aa:64c::1",
                "2001:10::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:a00:1::1",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fe80::a9fe:a9fe",
                "fec0::1",
                "ff01::1",
                "ff02::1",
                "ff0e::1",
                "5f00::1",
                "4000::1"
            })
    void aNameThatLeadsToSomewhereNotPublicIsNotConnectedTo(String address) throws Exception {
        answer.add(InetAddress.getByName(address));

        Outcome outcome = send("https://" + HOST + ":" + trap + "/");

        assertEquals(Outcome.Kind.FORBIDDEN_ADDRESS, outcome.kind());
        assertEquals(0, caught.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "223.255.255.255",
                "11.0.0.1",
                "2001:4860:4860::8888",
                "2606:4700::1111",
                "2400:cb00::1",
                "::ffff:8.8.8.8"
            })
    void publicAddressesAreKnownAsSuch(String address) throws Exception {
        assertTrue(AddressRule.isPublic(InetAddress.getByName(address)));
    }

    @Test
    void oneBadAddressAmongGoodOnesSpoilsTheName() throws Exception {
        answer.add(InetAddress.getByName("1.1.1.1"));
        answer.add(InetAddress.getByName("127.0.0.1"));

        assertEquals(
                Outcome.Kind.FORBIDDEN_ADDRESS,
                send("https://" + HOST + ":" + trap + "/").kind());
        assertEquals(0, caught.get());
    }

    /** A name service that changes its answer between the look and the connection gets no second chance to. */
    @Test
    void aNameIsLookedUpOnceAndTheConnectionGoesToThatAnswer() throws Exception {
        UrlRule lenient = new UrlRule(settings(HOST));
        List<String> answers = new ArrayList<>(List.of("127.0.0.1", "10.9.9.9"));
        Sending rebound =
                new Sending(vertx, lenient, host -> List.of(InetAddress.getByName(answers.remove(0))), PATIENCE);

        Outcome outcome = join(rebound.send("http://" + HOST + ":" + trap + "/", Map.of(), "{}"));

        assertEquals(Outcome.Kind.DELIVERED, outcome.kind());
        assertEquals(1, caught.get());
        assertEquals(List.of("10.9.9.9"), answers);
        rebound.close();
    }

    /** One that nobody is at, one where somebody never speaks TLS: the others are there all the same. */
    @Test
    void anAddressThatIsDeadKeepsNothingFromTheNextOne() throws Exception {
        PfxOptions identity = TlsIdentity.of(HOST, Files.createDirectory(folder.resolve("of-several")));
        var receiver = vertx.createHttpServer(
                        new HttpServerOptions().setSsl(true).setKeyCertOptions(identity))
                .requestHandler(request -> request.response().end());
        join(receiver.listen(0, "127.0.0.4"));
        var mute = vertx.createNetServer().connectHandler(connected -> {});
        join(mute.listen(receiver.actualPort(), "127.0.0.3"));
        for (String address : List.of("127.0.0.2", "127.0.0.3", "127.0.0.4")) {
            answer.add(InetAddress.getByName(address));
        }
        Sending patient = new Sending(
                vertx,
                new UrlRule(settings(HOST)),
                this::lookUp,
                Duration.ofSeconds(12),
                new HttpClientOptions().setTrustOptions(identity));

        Outcome outcome = join(patient.send("https://" + HOST + ":" + receiver.actualPort() + "/", Map.of(), "{}"));

        assertEquals(Outcome.Kind.DELIVERED, outcome.kind());
        assertEquals(1, lookUps.get());
        patient.close();
    }

    @Test
    void aNameServiceThatIsSilentAboutManyKeepsNobodyWaitingWhomItHasAnsweredFor() {
        CompletableFuture<Void> silence = new CompletableFuture<>();
        Sending some = silentAboutOthers(silence, PATIENCE);
        String healthy = "http://" + HOST + ":" + trap + "/";
        assertEquals(
                Outcome.Kind.DELIVERED, join(some.send(healthy, Map.of(), "{}")).kind());
        for (int delivery = 0; delivery < 1_000; delivery++) {
            some.send("https://silent" + delivery % 250 + ".gov.vn/", Map.of(), "{}");
        }

        Outcome outcome = join(some.send(healthy, Map.of(), "{}"));

        assertEquals(Outcome.Kind.DELIVERED, outcome.kind());
        silence.complete(null);
        some.close();
    }

    @Test
    void ofWhomTheNameServiceWasSilentItIsNotAskedAgainAtOnce() {
        CompletableFuture<Void> silence = new CompletableFuture<>();
        Sending some = silentAboutOthers(silence, Duration.ofSeconds(1));
        String silent = "https://silent.gov.vn/";

        assertEquals(
                Outcome.Kind.TIMEOUT, join(some.send(silent, Map.of(), "{}")).kind());
        Outcome again = join(some.send(silent, Map.of(), "{}"));

        assertEquals(Outcome.Kind.TIMEOUT, again.kind());
        assertTrue(again.millis() < 900, "waited again: " + again.millis());
        assertEquals(1, lookUps.get());
        silence.complete(null);
        some.close();
    }

    private Sending silentAboutOthers(CompletableFuture<Void> silence, Duration patience) {
        Names names = host -> {
            lookUps.incrementAndGet();
            if (!host.equals(HOST)) {
                silence.join();
            }
            return List.of(InetAddress.getByName("127.0.0.1"));
        };
        return new Sending(vertx, new UrlRule(settings(HOST)), names, patience);
    }

    @Test
    void aNameThatNobodyKnowsIsSaidToBeSo() {
        assertEquals(Outcome.Kind.UNKNOWN_HOST, send("https://" + HOST + "/").kind());
    }

    @Test
    void aCertificateMustBeVouchedForAndBearTheName() throws Exception {
        PfxOptions identity = TlsIdentity.of(HOST, folder);
        AtomicInteger requests = new AtomicInteger();
        var tls = vertx.createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(identity))
                .requestHandler(request -> {
                    requests.incrementAndGet();
                    request.response().end();
                });
        join(tls.listen(0, "127.0.0.1"));
        answer.add(InetAddress.getByName("127.0.0.1"));
        UrlRule lenient = new UrlRule(settings(HOST + ",other.gov.vn"));
        Sending strict = new Sending(vertx, lenient, this::lookUp, PATIENCE);
        Sending trusting =
                new Sending(vertx, lenient, this::lookUp, PATIENCE, new HttpClientOptions().setTrustOptions(identity));
        String address = ":" + tls.actualPort() + "/";

        assertEquals(
                Outcome.Kind.BROKEN,
                join(strict.send("https://" + HOST + address, Map.of(), "{}")).kind());
        assertEquals(
                Outcome.Kind.BROKEN,
                join(trusting.send("https://other.gov.vn" + address, Map.of(), "{}"))
                        .kind());
        assertEquals(0, requests.get());
        assertEquals(
                Outcome.Kind.DELIVERED,
                join(trusting.send("https://" + HOST + address, Map.of(), "{}")).kind());
        strict.close();
        trusting.close();
    }

    private Outcome send(String url) {
        return join(sending.send(url, Map.of("webhook-id", "1"), "{}"));
    }

    private static <T> T join(io.vertx.core.Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
