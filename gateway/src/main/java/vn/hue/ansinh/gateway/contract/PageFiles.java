package vn.hue.ansinh.gateway.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fixed files of our pages as papers, so that they are packed and tagged like the contract. */
final class PageFiles {
    private static final String FOLDER = "/META-INF/resources";
    private static final List<String> PATHS = List.of(
            "/",
            "/door.css",
            "/board/board.css",
            "/board/board.js",
            "/board/chart.js",
            "/board/element.js",
            "/board/figures.js",
            "/board/ticks.js",
            "/board/views.js",
            "/board/words.js",
            "/developers/page.js",
            "/developers/page.css",
            "/developers/icon.svg",
            "/swagger-ui/",
            "/swagger-ui/vi/",
            "/swagger-ui/page.js",
            "/swagger-ui/page.css",
            "/swagger-ui/swagger-ui.css",
            "/swagger-ui/swagger-ui-bundle.js",
            "/swagger-ui/oauth2-redirect.html",
            "/swagger-ui/oauth2-redirect.js");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private PageFiles() {}

    static Map<String, Paper> byPath() {
        Map<String, Paper> papers = new HashMap<>();
        for (String path : PATHS) {
            String file = path.endsWith("/") ? path + "index.html" : path;
            String type = Objects.requireNonNull(TYPES.get(file.substring(file.lastIndexOf('.') + 1)), file);
            papers.put(path, Paper.of(type, bytes(FOLDER + file)));
        }
        return papers;
    }

    private static byte[] bytes(String resource) {
        try (InputStream file = Objects.requireNonNull(PageFiles.class.getResourceAsStream(resource), resource)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
