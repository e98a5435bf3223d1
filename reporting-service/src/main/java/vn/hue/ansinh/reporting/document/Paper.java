package vn.hue.ansinh.reporting.document;

import java.util.List;

/** WordprocessingML, as little of it as an administrative document needs. Sizes are in points, lengths in twips. */
final class Paper {
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

    /** A rule in the middle of what is above it. */
    Paper rule(int indent) {
        xml.append("<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>")
                .append("<w:ind w:left=\"")
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

    /** Two columns without lines. */
    Paper beside(int left, int right, Paper one, Paper other) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(left + right)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>");
        grid(List.of(left, right));
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cell(left, one.xml.toString());
        cell(right, other.xml.toString());
        xml.append("</w:tr></w:tbl>");
        return this;
    }

    /** The first row is repeated on each page. */
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
            for (int column = 0; column < widths.size(); column++) {
                String align = row == 0 ? "center" : "left";
                cell(
                        widths.get(column),
                        new Paper()
                                .line(
                                        align,
                                        11,
                                        row == 0 ? "b" : "",
                                        rows.get(row).get(column))
                                .xml
                                .toString());
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
        return this;
    }

    private void grid(List<Integer> widths) {
        xml.append("<w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        xml.append("</w:tblGrid>");
    }

    private void cell(int width, String paragraphs) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                .append(width)
                .append("\" w:type=\"dxa\"/></w:tcPr>")
                .append(paragraphs)
                .append("</w:tc>");
    }

    private static String run(int points, String marks, String text) {
        return "<w:r><w:rPr>" + (marks.contains("b") ? "<w:b/>" : "") + (marks.contains("i") ? "<w:i/>" : "")
                + "<w:sz w:val=\"" + 2 * points + "\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(text)
                + "</w:t></w:r>";
    }

    /** Characters that XML does not know are left out: they cannot be seen anyway. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
