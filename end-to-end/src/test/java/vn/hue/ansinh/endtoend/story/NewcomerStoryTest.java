package vn.hue.ansinh.endtoend.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.hue.ansinh.endtoend.RunningSuite;

/** Somebody pastes the commands of the README, and then those of the guide for developers, into one shell. */
@ExtendWith(RunningSuite.Resolver.class)
class NewcomerStoryTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```");

    @TempDir
    private Path folder;

    @Test
    void theFirstReportOfTheGuideIsHandedInAfterThatOfTheReadme(RunningSuite suite) throws Exception {
        String draft = run(suite, thatDraft("../README.md"));
        String year = run(suite, aYearOfAPartner("../docs/developers/guide.vi.md"));

        assertTrue(draft.contains("\"status\":\"DRAFT\""), draft);
        assertEquals(2, year.split("\"jws\":\"", -1).length - 1, "a receipt of each version: " + year);
        assertTrue(year.contains("\"status\":\"RETURNED\""), year);
        assertTrue(year.contains("\"keys\":[{"), "those that verify them");
        assertFalse(year.contains("\"status\":4"), "nothing is refused: " + year);
        assertTrue(Files.size(folder.resolve("form.xlsx")) > 1000, "the form as a workbook");
    }

    private static String thatDraft(String paper) throws IOException {
        List<String> all = blocks(paper);
        return all.get(first(all, "\"obligation\""));
    }

    /** From the machine that is registered to the receipt of the corrected version. */
    private static String aYearOfAPartner(String guide) throws IOException {
        List<String> all = blocks(guide);
        return String.join("\n", all.subList(first(all, "/clients/exchange"), first(all, "/versions/2/") + 1));
    }

    private static int first(List<String> blocks, String saying) {
        return IntStream.range(0, blocks.size())
                .filter(block -> blocks.get(block).contains(saying))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> blocks(String paper) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of(paper)))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private String run(RunningSuite suite, String commands) throws Exception {
        String script = "OFFICER=" + suite.signIn().of("syt-officer") + "\nAPPROVER="
                + suite.signIn().of("syt-approver") + "\n"
                + commands.replace("$(./ansinh token syt-officer)", "$OFFICER")
                        .replace(
                                "$(./ansinh token sldtbxh-reviewer)",
                                suite.signIn().of("sldtbxh-reviewer"))
                        .replace("http://localhost:8180/realms/hues", suite.realm())
                        .replace("http://localhost:8080", suite.gateway().toString());
        Process shell = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return said;
    }
}
