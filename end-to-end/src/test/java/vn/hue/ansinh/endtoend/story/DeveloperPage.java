package vn.hue.ansinh.endtoend.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The commands of the page for developers as the gateway shows it: what is told of its address its script puts right. */
record DeveloperPage(List<String> blocks) {
    private static final Pattern BLOCK = Pattern.compile("(?s)<pre><code>(.*?)</code></pre>");

    static DeveloperPage of(URI gateway, String path) throws IOException, InterruptedException {
        String html = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(gateway.resolve(path)).build(), BodyHandlers.ofString())
                .body();
        return new DeveloperPage(BLOCK.matcher(html)
                .results()
                .map(block -> text(block.group(1)).replace("http://localhost:8080", gateway.toString()))
                .toList());
    }

    private static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** From the first block that says this to the first one that says that, both of them with it. */
    List<String> fromTo(String first, String last) {
        return blocks.subList(place(first), place(last) + 1);
    }

    String block(String saying) {
        return blocks.get(place(saying));
    }

    private int place(String saying) {
        return IntStream.range(0, blocks.size())
                .filter(block -> blocks.get(block).contains(saying))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No command of the page says " + saying));
    }
}
