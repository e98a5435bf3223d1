package vn.hue.ansinh.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A text document as Annex I of Decree 30/2020 wants its page: A4, margins of 20, 15, 20 and 30 mm, Times New Roman 14,
 * the page number in the middle of the header from page 2 on, and beside it what is stamped; the first page bears that at
 * the head of its text. It ends with pages across.
 */
final class DocxFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String LETTER =
            "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>";
    private static final int UPRIGHT_WIDTH = 9354;
    static final String UPRIGHT =
            section("rId2") + "<w:headerReference w:type=\"first\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                    + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                    + "<w:titlePg/></w:sectPr>";
    // The side that is bound stays as wide as it is on upright pages: it is the upper one here.
    private static final String ACROSS =
            section("rId3") + "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                    + "<w:pgMar w:top=\"1701\" w:right=\"1134\" w:bottom=\"851\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                    + "</w:sectPr>";

    private DocxFile() {}

    /** @param stamp above the text of each page; empty for none */
    static byte[] of(Paper body, String stamp) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations(Map.of("rId1", "officeDocument word/document.xml")));
        parts.put(
                "word/document.xml",
                HEAD + "<w:document " + W + " " + R + "><w:body>" + body + ACROSS + "</w:body></w:document>");
        Map<String, String> ofDocument = new LinkedHashMap<>();
        ofDocument.put("rId1", "styles styles.xml");
        ofDocument.put("rId2", "header header1.xml");
        ofDocument.put("rId3", "header header2.xml");
        ofDocument.put("rId4", "header header3.xml");
        parts.put("word/_rels/document.xml.rels", relations(ofDocument));
        parts.put("word/styles.xml", styles());
        parts.put("word/header1.xml", header(numbered(UPRIGHT_WIDTH, stamp)));
        parts.put("word/header2.xml", header(numbered(Annexes.WIDTH, stamp)));
        parts.put(
                "word/header3.xml", header(new Paper().line("right", 10, "", "").toString()));
        return zipped(parts);
    }

    private static String section(String header) {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + header + "\"/>";
    }

    private static String header(String paragraphs) {
        return HEAD + "<w:hdr " + W + ">" + paragraphs + "</w:hdr>";
    }

    /** The page number in the middle, and the stamp in the same line: a second one would reach into the text. */
    private static String numbered(int width, String stamp) {
        return "<w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"" + width / 2
                + "\"/><w:tab w:val=\"right\" w:pos=\""
                + width + "\"/></w:tabs></w:pPr><w:r><w:tab/></w:r>"
                + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>"
                + (stamp.isEmpty() ? "" : "<w:r><w:tab/></w:r>" + Paper.run(10, "b", stamp)) + "</w:p>";
    }

    private static String types() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("document", "document.main") + override("styles", "styles") + override("header1", "header")
                + override("header2", "header") + override("header3", "header")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(Map<String, String> targets) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        targets.forEach((id, target) -> xml.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(OFFICE)
                .append(target, 0, target.indexOf(' '))
                .append("\" Target=\"")
                .append(target.substring(target.indexOf(' ') + 1))
                .append("\"/>"));
        return xml.append("</Relationships>").toString();
    }

    private static String styles() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<w:styles ")
                .append(W)
                .append("><w:docDefaults><w:rPrDefault><w:rPr>")
                .append(LETTER)
                .append(
                        "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:pPrDefault></w:docDefaults>")
                .append(
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
        for (int level = 1; level <= 3; level++) {
            xml.append("<w:style w:type=\"paragraph\" w:styleId=\"Heading")
                    .append(level)
                    .append("\"><w:name w:val=\"heading ")
                    .append(level)
                    .append(
                            "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"120\"/><w:ind w:firstLine=\"567\"/><w:outlineLvl w:val=\"")
                    .append(level - 1)
                    .append("\"/></w:pPr>")
                    .append(level == 3 ? "" : "<w:rPr><w:b/></w:rPr>")
                    .append("</w:style>");
        }
        return xml.append("</w:styles>").toString();
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(StableZip.EPOCH);
                out.putNextEntry(entry);
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
