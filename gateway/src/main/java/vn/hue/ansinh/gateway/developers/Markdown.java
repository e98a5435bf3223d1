package vn.hue.ansinh.gateway.developers;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML; raw HTML in it is shown and never taken for a page, and each heading can be linked to. */
final class Markdown {
    private static final List<Extension> WITH = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(WITH).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(WITH)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private Markdown() {}

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
