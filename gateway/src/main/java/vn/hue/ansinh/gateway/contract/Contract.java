package vn.hue.ansinh.gateway.contract;

import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** The one contract, as written and as JSON; only the address of the sign-in server is that of this installation. */
record Contract(String yaml, JsonObject json) {
    private static final JsonPointer TOKEN_URL =
            JsonPointer.from("/components/securitySchemes/signIn/flows/authorizationCode/tokenUrl");
    private static final String TOKEN_PATH = "/protocol/openid-connect/token";
    private static final int ALIASES = 1_000;

    static Contract of(String yaml, String signIn) {
        String writtenUrl = (String) TOKEN_URL.queryJson(parse(yaml));
        String here = yaml.replace(writtenUrl.replace(TOKEN_PATH, ""), signIn);
        return new Contract(here, parse(here));
    }

    /** The same, changed by all of these. */
    JsonObject under(Stream<Overlay> overlays) {
        JsonObject changed = json.copy();
        overlays.forEach(overlay -> overlay.change(changed));
        return changed;
    }

    static JsonObject parse(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(ALIASES);
        DumperOptions unused = new DumperOptions();
        Yaml reader =
                new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new PlainScalars());
        return new JsonObject(reader.<Map<String, Object>>load(yaml));
    }
}
