package vn.hue.ansinh.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A form in the parts that Excel writes, put together by hand after ECMA-376 and files of Excel 365: shared texts in
 * runs and with their reading, spans, styles, a chain of calculation, defined names, the path of the author's disk. It
 * says the same as the form that it is made from.
 */
final class ExcelForm {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int DAYS_TO_1904 = 1_462;
    private static final String DAY_STYLE = "1";
    private static final String PLAIN_STYLE = "3";

    private final boolean since1904;
    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> instead;

    private ExcelForm(boolean since1904, Map<String, String> instead) {
        this.since1904 = since1904;
        this.instead = instead;
    }

    /** @param instead cells as Excel would write them otherwise, by their address in the sheet of figures */
    static byte[] of(byte[] form, boolean since1904, Map<String, String> instead) {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(form))) {
            ExcelForm excel = new ExcelForm(since1904, instead);
            for (Sheet sheet : read.getSheets().toList()) {
                excel.add(sheet);
            }
            return excel.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(Sheet sheet) throws IOException {
        names.add(sheet.getName());
        StringBuilder rows = new StringBuilder();
        for (Row row : sheet.read()) {
            rows.append("<row r=\"%d\" spans=\"1:15\" ht=\"15.75\" customHeight=\"1\"%s x14ac:dyDescent=\"0.25\">"
                    .formatted(row.getRowNum(), row.getRowNum() == Part.FIRST + 1 ? " hidden=\"1\"" : ""));
            for (Cell cell : row) {
                if (cell != null && cell.getType() != CellType.EMPTY) {
                    rows.append(written(sheet.getName(), cell));
                }
            }
            rows.append("</row>");
        }
        put("xl/worksheets/sheet" + names.size() + ".xml", """
                <worksheet xmlns="%s" xmlns:r="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
                mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" \
                xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" \
                xr:uid="{00000000-0001-0000-0000-000000000000}"><dimension ref="A1:O17"/><sheetViews><sheetView \
                workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/></sheetView>\
                </sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="3" max="3" \
                width="14.7109375" hidden="1" customWidth="1"/></cols><sheetData>%s</sheetData><mergeCells count="1">\
                <mergeCell ref="A1:F1"/></mergeCells><phoneticPr fontId="1"/><pageMargins left="0.7" right="0.7" top="0.75" \
                bottom="0.75" header="0.3" footer="0.3"/></worksheet>""".formatted(MAIN, OFFICE, rows));
    }

    private String written(String sheet, Cell cell) {
        String address = cell.getAddress().toString();
        if (sheet.equals(Part.FIGURES.sheet()) && instead.containsKey(address)) {
            return instead.get(address);
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(sheet, cell)
                    ? number(address, DAY_STYLE, day(cell.asNumber()).toPlainString())
                    : number(address, PLAIN_STYLE, asDouble(cell.getRawValue()));
        }
        texts.add(cell.getText());
        return "<c r=\"%s\" s=\"2\" t=\"s\"><v>%d</v></c>".formatted(address, texts.size() - 1);
    }

    private static String number(String address, String style, String value) {
        return "<c r=\"%s\" s=\"%s\"><v>%s</v></c>".formatted(address, style, value);
    }

    private static boolean isDay(String sheet, Cell cell) {
        return sheet.equals(Part.TASKS.sheet()) && cell.getColumnIndex() == Part.TASKS.at("doneOn");
    }

    private BigDecimal day(BigDecimal since1900) {
        return since1904 ? since1900.subtract(BigDecimal.valueOf(DAYS_TO_1904)) : since1900;
    }

    /** Excel writes as many digits as its number has, which may be more than anybody typed. */
    private static String asDouble(String typed) {
        return typed.equals("99.3") ? "99.299999999999997" : typed;
    }

    private byte[] finish() {
        put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"%s\" count=\"%d\" uniqueCount=\"%d\">%s</sst>"
                        .formatted(MAIN, texts.size(), texts.size(), sharedTexts()));
        put("xl/styles.xml", STYLES.formatted(MAIN));
        put("xl/calcChain.xml", "<calcChain xmlns=\"%s\"><c r=\"O7\" i=\"1\" l=\"1\"/></calcChain>".formatted(MAIN));
        put("xl/workbook.xml", workbook());
        put("xl/_rels/workbook.xml.rels", relations());
        put("_rels/.rels", """
                <Relationships xmlns="%srelationships"><Relationship Id="rId3" Type="%s/extended-properties" \
                Target="docProps/app.xml"/><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>\
                </Relationships>""".formatted(PACKAGE, OFFICE, OFFICE));
        put("docProps/app.xml", """
                <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
                <Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity><AppVersion>16.0300</AppVersion>\
                </Properties>""");
        put("[Content_Types].xml", contentTypes());
        return zip();
    }

    /** Some in runs, some with their reading above them, and blanks kept. */
    private String sharedTexts() {
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            int middle = text.length() / 2;
            all.append("<si>");
            if (at % 3 == 0 && middle > 0) {
                all.append("<r>")
                        .append(kept(text.substring(0, middle)))
                        .append("</r><r><rPr><b/><sz val=\"11\"/></rPr>");
                all.append(kept(text.substring(middle))).append("</r>");
            } else {
                all.append(kept(text));
            }
            all.append(at % 4 == 0 ? "<rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh><phoneticPr fontId=\"1\"/>" : "");
            all.append("</si>");
        }
        return all.toString();
    }

    private static String kept(String text) {
        return "<t xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</t>";
    }

    private String workbook() {
        StringBuilder sheets = new StringBuilder();
        for (int at = 1; at <= names.size(); at++) {
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>"
                    .formatted(
                            names.get(at - 1),
                            at + 4,
                            names.get(at - 1).equals(Layout.KEY_SHEET) ? " state=\"hidden\"" : "",
                            at));
        }
        return """
                <workbook xmlns="%s" xmlns:r="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
                mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion \
                appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27328"/><workbookPr%s \
                defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath \
                url="C:\\Users\\an\\Documents\\" \
                xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice>\
                </mc:AlternateContent><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" \
                windowHeight="12225"/></bookViews><sheets>%s</sheets><definedNames><definedName name="_xlnm.Print_Titles" \
                localSheetId="0">'Số liệu'!$4:$4</definedName></definedNames><calcPr calcId="191029"/></workbook>""".formatted(MAIN, OFFICE, since1904 ? " date1904=\"1\"" : "", sheets);
    }

    /** With the paths from the root of the package that some writers give. */
    private String relations() {
        StringBuilder all = new StringBuilder();
        for (int at = 1; at <= names.size(); at++) {
            all.append(relation("rId" + at, "worksheet", "/xl/worksheets/sheet" + at + ".xml"));
        }
        all.append(relation("rId91", "styles", "styles.xml"));
        all.append(relation("rId92", "sharedStrings", "/xl/sharedStrings.xml"));
        all.append(relation("rId93", "calcChain", "calcChain.xml"));
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, all);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private String contentTypes() {
        StringBuilder all = new StringBuilder(override("/xl/workbook.xml", "sheet.main"));
        for (int at = 1; at <= names.size(); at++) {
            all.append(override("/xl/worksheets/sheet" + at + ".xml", "worksheet"));
        }
        all.append(override("/xl/styles.xml", "styles"));
        all.append(override("/xl/sharedStrings.xml", "sharedStrings"));
        all.append(override("/xl/calcChain.xml", "calcChain"));
        return "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>"
                .formatted(PACKAGE, all);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, SHEETML, type);
    }

    private void put(String part, String content) {
        String whole = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n" + content;
        parts.put(part, whole.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] zip() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static final String STYLES = """
            <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;%%&quot;"/></numFmts>\
            <fonts count="2"><font><sz val="11"/></font><font><sz val="6"/></font></fonts><fills count="1"><fill>\
            <patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1">\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>""";
}
