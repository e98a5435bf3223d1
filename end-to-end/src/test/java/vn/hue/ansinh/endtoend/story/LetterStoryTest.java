package vn.hue.ansinh.endtoend.story;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Answer;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;

/** What an agency says about reaching it moves the letters: through agencies-service, Kafka, reporting-service, mail. */
@ExtendWith(RunningSuite.Resolver.class)
class LetterStoryTest {
    private static final String PROFILE = "/api/v1/agencies/SYT/profile";

    @Test
    void aReminderReachesTheAddressThatTheAgencyNamed(RunningSuite suite) {
        String address = "vanthu-" + UUID.randomUUID().toString().substring(0, 8) + "@syt.example";
        name(suite, address);

        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> isQueued(suite));
        await().atMost(Duration.ofMinutes(2)).until(() -> isWrittenTo(suite.mails(), address));
    }

    private static void name(RunningSuite suite, String address) {
        Answer before = suite.door().ask(Ask.get(PROFILE).as("syt-approver"));
        ObjectNode body = Door.JSON.createObjectNode().put("language", "vi");
        body.putArray("addresses").addObject().put("purpose", "REMINDERS").put("email", address);
        Ask put =
                new Ask("PUT", PROFILE, Optional.of("syt-approver"), Optional.empty(), before.tag(), Optional.of(body));
        suite.door().ask(put).expect(200);
    }

    /** The event takes a moment to arrive; until then there is no address to write to. */
    private static boolean isQueued(RunningSuite suite) {
        JsonNode body = Door.JSON.createObjectNode().put("duty", "R-02").put("period", "2025");
        JsonNode asked = suite.door()
                .ask(Ask.post("/api/v1/reminders", UUID.randomUUID().toString(), body)
                        .as("sldtbxh-reviewer"))
                .expect(200);
        return Stream.iterate(0, index -> index + 1)
                .limit(asked.get("items").size())
                .map(index -> asked.get("items").get(index))
                .anyMatch(item -> item.get("agency").asText().equals("SYT")
                        && item.get("outcome").asText().equals("QUEUED"));
    }

    private static boolean isWrittenTo(Path mails, String address) throws IOException {
        try (Stream<Path> letters = Files.list(mails)) {
            return letters.filter(file -> file.toString().endsWith(".eml"))
                    .anyMatch(file -> read(file).contains("To: " + address));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
