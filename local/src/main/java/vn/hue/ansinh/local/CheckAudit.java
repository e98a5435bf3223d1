package vn.hue.ansinh.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Asks the running suite whether its trail and the chains beside it are whole and names each record that was touched.
 * Ends with 0 when nothing was, with 2 when something was, with 1 when it could not be asked.
 */
public final class CheckAudit {
    private static final int OK = 200;
    private static final int TOUCHED = 2;

    private final Settings settings;

    CheckAudit(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) throws Exception {
        int outcome = 1;
        try {
            outcome = new CheckAudit(Settings.of(System.getenv())).tell(System.out);
        } catch (CannotStart why) {
            System.err.println(why.getMessage());
        }
        System.exit(outcome);
    }

    int tell(PrintStream out) throws IOException, InterruptedException {
        JsonNode checked = ask(new Token(settings).of("ansinh-admin"));
        JsonNode faults = checked.path("faults");
        for (JsonNode fault : faults) {
            out.printf(
                    "%s, %s: %s%n",
                    where(fault),
                    fault.path("record").asText(),
                    fault.path("kind").asText());
        }
        out.printf(
                "%s, %s, %s, %d touched%n",
                counted(checked.path("reports"), "report", "reports"),
                counted(checked.path("entries"), "entry of the trail", "entries of the trail"),
                counted(checked.path("records"), "record beside them", "records beside them"),
                faults.size());
        return faults.isEmpty() ? 0 : TOUCHED;
    }

    private static String counted(JsonNode number, String one, String many) {
        return number.asInt() + " " + (number.asInt() == 1 ? one : many);
    }

    /** A report, or the chain of what is decided beside the reports. */
    private static String where(JsonNode fault) {
        return fault.hasNonNull("report")
                ? "report " + fault.path("report").asText()
                : fault.path("chain").asText();
    }

    private JsonNode ask(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + settings.port("gateway") + "/api/v1/audit/check"))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> answer;
        try {
            answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new CannotStart("The gateway does not answer; start the suite with ./ansinh up -d.", away);
        }
        if (answer.statusCode() != OK) {
            throw new CannotStart("The trail could not be checked: status " + answer.statusCode() + ".");
        }
        return new ObjectMapper().readTree(answer.body());
    }
}
