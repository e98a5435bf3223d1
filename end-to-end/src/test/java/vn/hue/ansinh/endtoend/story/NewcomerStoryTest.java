package vn.hue.ansinh.endtoend.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.endtoend.RunningSuite;

/** Somebody who has nothing but the page for developers pastes its commands into one shell, from the first call on. */
@ExtendWith(RunningSuite.Resolver.class)
class NewcomerStoryTest {
    private static final Pattern README_DRAFT = Pattern.compile("(?ms)^```\\n([^`]*\"obligation\".*?)^```");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^http://\\S+$");
    private static final Pattern MADE = Pattern.compile("\"id\":\"([^\"]+)\"");

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void openShell(RunningSuite suite) throws Exception {
        shell = Shell.of(suite, folder);
    }

    @AfterEach
    void closeShell() {
        shell.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/developers", "/developers/en"})
    void thePageLeadsToTheFirstCallsWithAndWithoutASignIn(String path, RunningSuite suite) throws Exception {
        DeveloperPage page = DeveloperPage.of(suite.gateway(), path);

        assertTrue(shell.run(page.blocks().get(0)).contains("\"sentence\""), "the first call");
        byHand(suite, page);
        String registered = shell.run(page.block("/clients/exchange") + "\necho \"machine: $MACHINE\"");
        assertTrue(registered.contains("machine: ey"), registered);
        owed(page);
        webhook(suite, page);
        assertEquals("", removed(suite, "/api/v1/agencies/SYT/clients/exchange"));
    }

    @Test
    void theYearOfAPartnerEndsWithTheReceiptOfTheCorrectedReport(RunningSuite suite) throws Exception {
        DeveloperPage page = DeveloperPage.of(suite.gateway(), "/developers");
        String draft = shell.run(ofTheReadme(suite));
        shell.run(page.block("OFFICER=$(./ansinh"));

        String year = shell.run(String.join("\n", page.fromTo("/clients/exchange", "/versions/2/")));

        assertTrue(draft.contains("\"status\":\"DRAFT\""), draft);
        assertEquals(2, year.split("\"jws\":\"", -1).length - 1, "a receipt of each version: " + year);
        assertTrue(year.contains("\"status\":\"RETURNED\""), year);
        assertTrue(year.contains("\"keys\":[{"), "those that verify them");
        assertFalse(isRefused(year), year);
        assertTrue(Files.size(folder.resolve("form.xlsx")) > 1000, "the form as a workbook");
    }

    /** All of it as the page has it, and between them what somebody does in a browser with the password that it shows. */
    private void byHand(RunningSuite suite, DeveloperPage page) throws Exception {
        String tokens = shell.run(page.block("OFFICER=$(./ansinh") + "\necho \"$OFFICER $APPROVER\"");
        assertTrue(tokens.matches("(?s)\\s*ey\\S+ ey\\S+\\s*"), tokens);
        List<String> shown =
                shell.run(page.block("code_challenge=$CHALLENGE")).lines().toList();
        URI address = URI.create(
                shown.stream().filter(ADDRESS.asMatchPredicate()).findFirst().orElseThrow());
        URI landed = new SomeBrowser().signIn(address, "syt-officer", shown.get(shown.indexOf(address.toString()) + 1));

        String pasted = page.block("CALLBACK=");
        shell.run(pasted.replaceFirst("'[^']*'", Matcher.quoteReplacement("'" + landed + "'")));
        shell.run(page.block("code_verifier="));
        String reports = shell.run(page.block("Bearer $TOKEN"));
        assertTrue(reports.contains("\"items\":["), reports);

        shell.run(page.block("grant_type=refresh_token"));
        assertEquals("", shell.run(page.block("/openid-connect/logout")).strip());
        String ended = shell.run(page.block("grant_type=refresh_token") + "\ncat tokens.json");
        assertTrue(ended.contains("invalid_grant"), ended);
    }

    private void owed(DeveloperPage page) throws Exception {
        String form = shell.run(String.join("\n", page.fromTo("period=2024", "/form/workbook")));

        assertTrue(form.contains("\"figures\":["), form);
        assertFalse(isRefused(form), form);
    }

    private void webhook(RunningSuite suite, DeveloperPage page) throws Exception {
        String heard = shell.run(page.block("text/event-stream").replace("curl -N", "timeout 2 curl -N"));
        assertFalse(isRefused(heard), heard);

        String registered = shell.run(page.block("/api/v1/webhooks"));
        assertTrue(registered.contains("\"secret\":\"whsec_"), registered);
        assertEquals(registered, shell.run(again(page.block("/api/v1/webhooks"))), "with the same key once more");

        Matcher id = MADE.matcher(registered);
        assertTrue(id.find(), registered);
        assertEquals("", removed(suite, "/api/v1/webhooks/" + id.group(1)));
    }

    private String removed(RunningSuite suite, String path) throws Exception {
        String asApprover = "curl -X DELETE -H \"Authorization: Bearer $APPROVER\" ";
        return shell.run(asApprover + suite.gateway() + path).strip();
    }

    /** Without the line that makes another key. */
    private static String again(String registering) {
        return registering.replaceAll("(?m)^KEY=.*\\n", "");
    }

    private static boolean isRefused(String answers) {
        return Pattern.compile("\"status\":[45]\\d\\d").matcher(answers).find();
    }

    private static String ofTheReadme(RunningSuite suite) throws Exception {
        Matcher draft = README_DRAFT.matcher(Files.readString(Path.of("../README.md")));
        assertTrue(draft.find());
        return draft.group(1).replace("http://localhost:8080", suite.gateway().toString());
    }
}
