package vn.hue.ansinh.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address of a receiver must look like: https, a full name in DNS, a usual port, nothing that two readers could
 * read in two ways. Numbers are no names, in whatever form; a certificate would not stand for one.
 */
@ApplicationScoped
class UrlRule {
    static final int LONGEST = 1_000;
    private static final Pattern NAME =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Set<String> NOT_OF_THIS_WORLD = Set.of(
            "localhost",
            "local",
            "localdomain",
            "internal",
            "intranet",
            "lan",
            "home",
            "corp",
            "private",
            "arpa",
            "test",
            "invalid",
            "example",
            "onion",
            "alt",
            "cluster",
            "svc");
    private static final Pattern SCHEME_AND_HOST = Pattern.compile("[A-Za-z]+://[^/?#]*");
    private final WebhookSettings settings;

    UrlRule(WebhookSettings settings) {
        this.settings = settings;
    }

    /**
     * In small letters where capitals mean the same, without the port that is meant anyhow and with a path (RFC 3986,
     * 6.2.2.1 and 6.2.3); the rest is the receiver's.
     */
    static String plain(String text) {
        Matcher start = SCHEME_AND_HOST.matcher(text);
        if (!start.lookingAt()) {
            return text;
        }
        String rest = text.substring(start.end());
        String path = rest.startsWith("/") ? rest : "/" + rest;
        return withoutUsualPort(start.group().toLowerCase(Locale.ROOT)) + path;
    }

    private static String withoutUsualPort(String schemeAndHost) {
        String usual = schemeAndHost.startsWith("https:") ? "443" : "80";
        return schemeAndHost.replaceFirst(":(0*" + usual + ")?$", "");
    }

    /** The code of what is wrong with it, once it is plain. */
    Optional<String> complaint(String text) {
        URI url = read(text);
        if (url == null) {
            return Optional.of("url-unreadable");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of("url-extras");
        }
        return isAllowedAnyhow(url.getHost()) ? Optional.empty() : complaint(url);
    }

    boolean isAllowedAnyhow(String host) {
        return settings.allowedHosts().orElse(Set.of()).contains(host);
    }

    private Optional<String> complaint(URI url) {
        if (!url.getScheme().equals("https")) {
            return Optional.of("url-scheme");
        }
        if (!settings.ports().contains(url.getPort() < 0 ? 443 : url.getPort())) {
            return Optional.of("url-port");
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        String top = host.substring(host.lastIndexOf('.') + 1);
        return NAME.matcher(host).matches() && !NOT_OF_THIS_WORLD.contains(top)
                ? Optional.empty()
                : Optional.of("url-host");
    }

    private static @Nullable URI read(String text) {
        boolean plain = text.length() <= LONGEST && text.chars().allMatch(letter -> letter > ' ' && letter < 127);
        if (!plain || text.indexOf('\\') >= 0) {
            return null;
        }
        try {
            URI url = new URI(text);
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            return web && url.getHost() != null ? url : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
