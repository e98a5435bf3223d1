package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** A file that breaks off on its way, even between two rows, is no file: nothing of it is stored. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TruncatedUploadTest extends OnImports {
    private static final String ROWS = HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n".repeat(2_000);

    @TestHTTPResource
    URI service;

    @Inject
    Uploads uploads;

    @Test
    void lessThanItsLengthIsNotAFile() throws IOException {
        cutOff("Content-Length: " + (ROWS.length() + 43), ROWS);

        nothingIsStored();
    }

    @Test
    void aChunkWithoutTheLastOneIsNotAFile() throws IOException {
        cutOff("Transfer-Encoding: chunked", Integer.toHexString(ROWS.length()) + "\r\n" + ROWS + "\r\n");

        nothingIsStored();
    }

    @Test
    void halfAChunkIsNotAFile() throws IOException {
        cutOff("Transfer-Encoding: chunked", Integer.toHexString(ROWS.length() + 500) + "\r\n" + ROWS);

        nothingIsStored();
    }

    /** A quarter of a gigabyte is not taken in to say what its head said already. */
    @Test
    void aFileWithoutAKeyIsRefusedBeforeItIsTakenIn() throws IOException {
        try (Socket line = new Socket(service.getHost(), service.getPort())) {
            line.setSoTimeout(20_000);
            String head = head("Content-Length: 250000000").replaceFirst("Idempotency-Key: [^\r]*\r\n", "");
            line.getOutputStream().write((head + HEADER).getBytes(StandardCharsets.UTF_8));

            byte[] answer = line.getInputStream().readNBytes("HTTP/1.1 400".length());

            assertEquals("HTTP/1.1 400", new String(answer, StandardCharsets.UTF_8));
        }
    }

    /** Sends what there is, says that no more will come, and reads until the service hangs up as well. */
    private void cutOff(String length, String body) throws IOException {
        try (Socket line = new Socket(service.getHost(), service.getPort())) {
            line.setSoTimeout(30_000);
            line.getOutputStream().write((head(length) + body).getBytes(StandardCharsets.UTF_8));
            line.shutdownOutput();
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(answer.contains("202 Accepted"), answer);
        }
    }

    private static String head(String length) {
        return String.join(
                "\r\n",
                "POST /api/v1/observation-imports?mode=PARTIAL HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + Tokens.of("SLDTBXH", "consolidator"),
                "Idempotency-Key: " + UUID.randomUUID(),
                "Content-Type: text/csv",
                length,
                "",
                "");
    }

    /** The next file is taken in behind it, so whatever became of the first one has become of it by then. */
    private void nothingIsStored() {
        await().atMost(Duration.ofSeconds(30)).until(this::nothingLies);
        taken("ATOMIC", HEADER + "IND-05-02,,481,2022,92.5,4625,5000,A,\n");

        assertEquals(1, books.count("observation_import"));
        assertEquals(1, books.count("observation where source_kind = 'IMPORT'"));
        // What was sent, and what became of it: those of the next file.
        assertEquals(2, tablesOfImports().size());
    }

    private boolean nothingLies() throws IOException {
        try (Stream<Path> files = Files.list(uploads.folder())) {
            return files.findAny().isEmpty();
        }
    }
}
