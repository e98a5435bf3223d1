package vn.hue.ansinh.endtoend.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        List<String> said = List.of(
                run(suite, thatDraft("../README.md")), run(suite, ofTheFirstReport("../docs/developers/guide.vi.md")));

        assertTrue(said.get(0).contains("\"status\":\"DRAFT\""), said::toString);
        assertTrue(said.get(1).contains("\"jws\":\""), said::toString);
        assertEquals(
                ofTheFirstReport("../docs/developers/guide.vi.md").replaceAll("\"incomplete.*", ""),
                ofTheFirstReport("../docs/developers/guide.en.md").replaceAll("\"incomplete.*", ""));
    }

    private static String thatDraft(String paper) throws IOException {
        return commands(paper, "\"obligation\"");
    }

    private static String ofTheFirstReport(String guide) throws IOException {
        return commands(guide, "\"obligation\"")
                + commands(guide, "$REPORT/check")
                + commands(guide, "$REPORT/submission");
    }

    private static String commands(String paper, String saying) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of(paper)))
                .results()
                .map((MatchResult block) -> block.group(1))
                .filter(block -> block.contains(saying))
                .collect(Collectors.joining("\n"));
    }

    private String run(RunningSuite suite, String commands) throws Exception {
        String script = "OFFICER=" + suite.signIn().of("syt-officer") + "\nAPPROVER="
                + suite.signIn().of("syt-approver") + "\n"
                + commands.replace("$(./ansinh token syt-officer)", "$OFFICER")
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
