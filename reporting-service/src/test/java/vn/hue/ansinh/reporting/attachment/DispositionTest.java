package vn.hue.ansinh.reporting.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.ContractExample;
import vn.hue.ansinh.reporting.figure.AttachedFile;

class DispositionTest {
    private static final String HEADERS =
            "/paths/~1api~1v1~1reports~1{id}~1attachments~1{file}/get/responses/200/headers/";

    @Test
    void tellsOfAFileAsTheContractShows() throws JsonProcessingException {
        JsonNode report = new ObjectMapper().readTree(ContractExample.named("ReportWithFile"));

        AttachedFile file = attached(report.at("/attachments/0"));

        assertEquals(ContractExample.at(HEADERS + "Content-Disposition/example"), Disposition.of(file));
        assertEquals(ContractExample.at(HEADERS + "Repr-Digest/example"), Disposition.digestOf(file));
    }

    private static AttachedFile attached(JsonNode shown) {
        return new AttachedFile(
                UUID.fromString(shown.get("id").asText()),
                shown.get("name").asText(),
                shown.get("type").asText(),
                shown.get("size").asLong(),
                shown.get("sha256").asText());
    }
}
