package vn.hue.ansinh.reporting.document;

import java.util.List;
import java.util.regex.Pattern;

/** WordprocessingML, as little of it as an administrative document needs. Sizes are in points, lengths in twips. */
final class Paper {
    private static final Pattern NUMBER = Pattern.compile(
            "[<>≤≥]? ?[0-9.,]+(-[0-9.,]+)?( \\(([0-9]{4}|(ước|sơ bộ|minh họa|chưa đủ)(, minh họa)?)\\))?");
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private final StringBuilder xml = new StringBuilder();

    Paper line(String align, int points, String marks, String text) {
        return line(align, points, marks, 0, text);
    }

    /** @param marks any of b (bold) and i (italic) */
    Paper line(String align, int points, String marks, int firstLine, String text) {
        xml.append("<w:p><w:pPr>");
        if (firstLine > 0) {
            xml.append(
                            "<w:spacing w:before=\"120\" w:after=\"0\" w:line=\"288\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"")
                    .append(firstLine)
                    .append("\"/>");
        }
        xml.append("<w:jc w:val=\"").append(align).append("\"/></w:pPr>");
        xml.append(run(points, marks, text)).append("</w:p>");
        return this;
    }

    /** Keeps all lines of these paragraphs on the page of what comes after them. */
    Paper withNext(Paper paragraphs) {
        xml.append(paragraphs.xml.toString().replace("<w:pPr>", "<w:pPr><w:keepNext/><w:keepLines/>"));
        return this;
    }

    /** A rule in the middle of what is above it. */
    Paper rule(int indent) {
        xml.append("<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>")
                .append("<w:spacing w:before=\"60\" w:line=\"160\" w:lineRule=\"exact\"/><w:ind w:left=\"")
                .append(indent)
                .append("\" w:right=\"")
                .append(indent)
                .append("\"/><w:jc w:val=\"center\"/></w:pPr></w:p>");
        return this;
    }

    Paper heading(int level, String text) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"Heading")
                .append(level)
                .append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</w:t></w:r></w:p>");
        return this;
    }

    Paper newPage() {
        xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        return this;
    }

    /** What came before stands on upright pages, what follows on pages across. The line between takes no page of its own. */
    Paper across() {
        xml.append("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
                .append(DocxFile.UPRIGHT)
                .append("</w:pPr></w:p>");
        return this;
    }

    /** Two columns without lines. */
    Paper beside(int left, int right, Paper one, Paper other) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(left + right)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>");
        grid(List.of(left, right));
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cell(List.of(left), one.xml.toString());
        cell(List.of(right), other.xml.toString());
        xml.append("</w:tr></w:tbl>");
        return this;
    }

    /** The first row is repeated on each page; a row of two cells heads those that follow, and stays with the first. */
    Paper table(List<Integer> widths, List<List<String>> rows) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(widths.stream().mapToInt(Integer::intValue).sum())
                .append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>");
        grid(widths);
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<w:tr><w:trPr><w:cantSplit/>")
                    .append(row == 0 ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            row(widths, rows.get(row), row == 0);
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
        return this;
    }

    private void row(List<Integer> widths, List<String> texts, boolean head) {
        boolean section = texts.size() == 2 && widths.size() > 2;
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            int span = section && column == 1 ? widths.size() - 1 : 1;
            Paper line = new Paper().line(head ? "center" : side(text, column), 11, head || section ? "b" : "", text);
            Paper kept = section ? new Paper().withNext(line) : line;
            cell(widths.subList(column, column + span), kept.xml.toString());
        }
    }

    private static String side(String text, int column) {
        if (column == 0) {
            return "center";
        }
        // Four digits without a dot are a year.
        if (text.matches("[12][0-9]{3}")) {
            return "center";
        }
        return NUMBER.matcher(text).matches() ? "right" : "left";
    }

    private void grid(List<Integer> widths) {
        xml.append("<w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        xml.append("</w:tblGrid>");
    }

    private void cell(List<Integer> widths, String paragraphs) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                .append(widths.stream().mapToInt(Integer::intValue).sum())
                .append("\" w:type=\"dxa\"/>")
                .append(widths.size() == 1 ? "" : "<w:gridSpan w:val=\"" + widths.size() + "\"/>")
                .append("</w:tcPr>")
                .append(paragraphs)
                .append("</w:tc>");
    }

    static String run(int points, String marks, String text) {
        return "<w:r><w:rPr>" + (marks.contains("b") ? "<w:b/>" : "") + (marks.contains("i") ? "<w:i/>" : "")
                + "<w:sz w:val=\"" + 2 * points + "\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(text)
                + "</w:t></w:r>";
    }

    /** Characters that XML does not know are left out: they cannot be seen anyway. */
    private static String escaped(String text) {
        return NOT_IN_XML
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
