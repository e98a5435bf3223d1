package vn.hue.ansinh.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;

/**
 * Accounts for those who sign for agencies that came after the demonstration's, made as the sign-in server's own
 * administrator makes them.
 */
public final class Approvers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;

    public Approvers(Settings settings) {
        this.settings = settings;
    }

    public static String of(String agency) {
        return agency.toLowerCase(Locale.ROOT) + "-approver";
    }

    /** One for each of these agencies, with the demonstration password; who has one keeps it. */
    public void make(Collection<String> agencies) throws IOException, InterruptedException {
        Secrets secrets = settings.secrets();
        ObjectNode wanted = JSON.createObjectNode();
        for (String agency : agencies) {
            ObjectNode account = wanted.withArray("/users").addObject();
            account.put("username", of(agency)).put("enabled", true);
            account.withArray("/realmRoles").add("approver");
            account.withArray("/attributes/agency").add(agency);
            account.withArray("/credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", secrets.password("demo.accounts"));
        }
        new PartialImport(settings).add(wanted);
    }
}
