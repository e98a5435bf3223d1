package vn.hue.ansinh.gateway.developers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hue.ansinh.gateway.contract.Paper;
import vn.hue.ansinh.gateway.feed.FeedTypes;

/** The pages under {@code /developers}, made once at the start from the guide and the contracts. */
@ApplicationScoped
public class DeveloperPapers {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String REALMS = "/realms/";
    private static final String WRITTEN_SERVER = "http://localhost:8180";
    private static final String WRITTEN_REALM = "hues";
    private final Resources resources = new Resources();
    private final String signIn;
    private final FeedTypes types;

    DeveloperPapers(@ConfigProperty(name = "quarkus.oidc.token.issuer") String signIn, FeedTypes types) {
        this.signIn = signIn;
        this.types = types;
    }

    public Map<String, Paper> byPath() {
        EventCatalogue events = new EventCatalogue(resources.yaml("contracts/asyncapi.yaml"), resources, types);
        Map<String, Paper> papers = new TreeMap<>();
        Paper start = rendered("vi", "Bắt đầu", resources.text("developers/guide.vi.md"));
        papers.put("/developers", start);
        papers.put("/developers/vi", start);
        papers.put("/developers/en", rendered("en", "Getting started", resources.text("developers/guide.en.md")));
        // Beside the folder of the events, so that what it refers to is found from there.
        papers.put(
                "/developers/asyncapi.yaml",
                Paper.of("application/yaml; charset=utf-8", resources.text("contracts/asyncapi.yaml")));
        papers.put("/developers/events", rendered("vi", "Sự kiện", events.markdown(EventWords.VIETNAMESE)));
        papers.put("/developers/events/en", rendered("en", "Events", events.markdown(EventWords.ENGLISH)));
        papers.put("/developers/problems", rendered("vi", "Mã lỗi", resources.text("contracts/problems.vi.md")));
        papers.put("/developers/problems/en", rendered("en", "Problems", resources.text("contracts/problems.md")));
        papers.put("/developers/changes", rendered("vi", "Thay đổi", resources.text("contracts/CHANGELOG.vi.md")));
        papers.put("/developers/changes/en", rendered("en", "Changes", resources.text("contracts/CHANGELOG.md")));
        papers.put("/developers/status", page("vi", "Tình trạng", resources.text("developers/status.html")));
        events.events().values().forEach(message -> {
            String file = message.getJsonObject("payload").getString("$ref").replace("./events/", "");
            papers.put(
                    "/developers/events/" + file,
                    Paper.of("application/schema+json", resources.text("contracts/events/" + file)));
        });
        return papers;
    }

    private Paper rendered(String language, String title, String markdown) {
        return page(language, title, Markdown.html(withSignIn(markdown, signIn)));
    }

    /** What is told of the sign-in server holds for the one that is set: its realm, its other realm and its administration. */
    static String withSignIn(String written, String issuer) {
        int end = issuer.lastIndexOf(REALMS);
        String server = end < 0 ? issuer : issuer.substring(0, end);
        String realm = end < 0 ? WRITTEN_REALM : issuer.substring(end + REALMS.length());
        return written.replace(WRITTEN_SERVER + REALMS + WRITTEN_REALM, issuer)
                .replace(WRITTEN_SERVER + "/admin" + REALMS + WRITTEN_REALM, server + "/admin" + REALMS + realm)
                .replace(WRITTEN_SERVER, server);
    }

    private Paper page(String language, String title, String content) {
        String shell = resources.text("developers/page.html");
        return Paper.of(
                HTML,
                shell.replace("{lang}", language).replace("{title}", title).replace("{content}", content));
    }
}
