package vn.hue.ansinh.kit.testing;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Little files that would fill the memory or the time of whoever reads them (CWE-409, CWE-400). */
final class HostileSizes {
    private static final int HUGE = 60 << 20;

    private HostileSizes() {}

    static Stream<HostileWorkbook> all() {
        return Stream.of(
                part("zeros", WorkbookFile.SHEET, "\0".repeat(HUGE)),
                part("blanks", WorkbookFile.SHEET, "<worksheet>" + " ".repeat(HUGE) + "</worksheet>"),
                part("equal rows", WorkbookFile.SHEET, WorkbookFile.sheet("<row/>".repeat(HUGE / 6))),
                part("equal texts", WorkbookFile.TEXTS, WorkbookFile.texts("<si><t>a</t></si>".repeat(HUGE / 17))),
                part("equal styles", "xl/styles.xml", "<styleSheet>" + "<xf/>".repeat(100_000) + "</styleSheet>"),
                part("number formats", "xl/styles.xml", "<styleSheet>" + "<numFmt/>".repeat(20_000) + "</styleSheet>"),
                part("a picture of zeros", "xl/media/image1.png", "\0".repeat(HUGE)),
                sheet("a cell in column XFD", "<row><c r='XFD1'><v>1</v></c></row>"),
                sheet("a cell in column ZZZZZZ", "<row><c r='ZZZZZZ1'><v>1</v></c></row>"),
                sheet("a column in small letters", "<row><c r='xfd1'><v>1</v></c></row>"),
                sheet("a column in entities", "<row><c r='&#88;&#70;&#68;1'><v>1</v></c></row>"),
                sheet("a cell that is nowhere", "<row><c r='Ä1'><v>1</v></c></row>"),
                sheet("a row beyond numbers", "<row r='1'><c r='A99999999999'><v>1</v></c></row>"),
                sheet("a row without end", "<row>" + noise("<c><v>%d</v></c>", 2_000) + "</row>"),
                sheet("more rows than Excel has", noise("<row a='%d'/>", 1_100_000)),
                sheet("the deepest tags", "<a>".repeat(100_000)),
                sheet("a long tag", "<" + "a".repeat(2 << 20) + "/>"),
                sheet("a long attribute", "<row a='" + letters(2 << 20) + "'/>"),
                sheet("a long value", "<row><c><v>" + letters(2 << 20) + "</v></c></row>"),
                sheet(
                        "a text in pieces",
                        "<row><c><is>" + noise("<r><t>" + letters(900) + "%d</t></r>", 200) + "</is></c></row>"),
                sheet("too many attributes", "<row " + noise("a%d='1' ", 20_000) + "/>"),
                sheet(
                        "array formulas over each other",
                        noise("<row><c r='A1'><f t='array' ref='A1:IV1048576'>%d</f></c></row>", 1_200)),
                HostileWorkbook.of(
                        "a hundred sheets",
                        WorkbookFile.ordinary()
                                .with(
                                        WorkbookFile.WORKBOOK,
                                        "<workbook><sheets>"
                                                + noise("<sheet name='%1$d' sheetId='%1$d' id='r1'/>", 100)
                                                + "</sheets></workbook>")),
                HostileWorkbook.of(
                        "one sheet under many names",
                        WorkbookFile.ordinary()
                                .with(
                                        WorkbookFile.RELATIONS,
                                        WorkbookFile.relations(WorkbookFile.relation(
                                                "r2", "worksheet", "/xl/worksheets/sheet1.xml")))),
                manyParts());
    }

    private static HostileWorkbook manyParts() {
        WorkbookFile file = WorkbookFile.ordinary();
        IntStream.range(0, 3_000).forEach(each -> file.with("xl/media/" + each + ".png", new byte[0]));
        return HostileWorkbook.of("thousands of parts", file);
    }

    private static HostileWorkbook part(String name, String part, String content) {
        return HostileWorkbook.of(name, WorkbookFile.ordinary().with(part, content));
    }

    private static HostileWorkbook sheet(String name, String rows) {
        return part(name, WorkbookFile.SHEET, WorkbookFile.sheet(rows));
    }

    /** The same piece again and again, with another number each time, so that it does not pack away to nothing. */
    private static String noise(String piece, int times) {
        Random random = new Random(197);
        return IntStream.range(0, times)
                .mapToObj(each -> piece.replace("%1$d", "" + each).replace("%d", "" + random.nextInt(1 << 30)))
                .collect(Collectors.joining());
    }

    private static String letters(int count) {
        return new Random(197)
                .ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
