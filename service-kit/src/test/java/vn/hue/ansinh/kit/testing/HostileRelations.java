package vn.hue.ansinh.kit.testing;

import java.util.stream.Stream;

/** What acts, calls out or hides a file within the file, told by content types and relations or by bytes alone. */
final class HostileRelations {
    private static final String EXCEL = "application/vnd.ms-excel.";
    private static final String OPEN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, 0};

    private HostileRelations() {}

    static Stream<HostileWorkbook> all() {
        return Stream.of(
                        Stream.of(
                                        EXCEL + "sheet.macroEnabled.main+xml",
                                        EXCEL + "template.macroEnabled.main+xml",
                                        EXCEL + "sheet.binary.macroEnabled.main",
                                        EXCEL + "macrosheet+xml",
                                        EXCEL + "intlmacrosheet+xml",
                                        EXCEL + "controlproperties+xml; ctrlProp",
                                        "application/vnd.ms-office.vbaProject",
                                        "application/vnd.ms-office.activeX+xml",
                                        OPEN + "externalLink+xml",
                                        OPEN + "connections+xml",
                                        OPEN + "queryTable+xml",
                                        OPEN + "dialogsheet+xml",
                                        "application/vnd.openxmlformats-officedocument.oleObject")
                                .map(HostileRelations::typed),
                        Stream.of(
                                        "externalLink",
                                        "oleObject",
                                        "package",
                                        "control",
                                        "ctrlProp",
                                        "connections",
                                        "queryTable",
                                        "xmlMaps",
                                        "volatileDependencies",
                                        "xlMacrosheet",
                                        "xlIntlMacrosheet",
                                        "vbaProject",
                                        "ui/customUI",
                                        "webextension",
                                        "dialogsheet",
                                        "attachedToolbars")
                                .map(HostileRelations::related),
                        Stream.of(
                                        "image",
                                        "worksheet",
                                        "sharedStrings",
                                        "externalLinkPath",
                                        "attachedTemplate",
                                        "styles")
                                .map(HostileRelations::outside),
                        Stream.of(
                                hidden("a macro under another name", "xl/printerSettings1.bin", OLE),
                                hidden("an object as a picture", "xl/media/image1.png", OLE),
                                hidden(
                                        "a zip as a picture",
                                        "xl/media/image1.jpeg",
                                        WorkbookFile.ordinary().bytes()),
                                hidden(
                                        "a zip as a sheet",
                                        WorkbookFile.SHEET,
                                        WorkbookFile.ordinary().bytes()),
                                hidden("a macro nothing leads to", "xl/vbaProject.bin", "macro".getBytes()),
                                hidden(
                                        "a link nothing leads to",
                                        "xl/externalLinks/externalLink1.xml",
                                        "<a/>".getBytes()),
                                hidden("an object nothing leads to", "xl/embeddings/oleObject1.bin", "x".getBytes()),
                                hidden("a connection nothing leads to", "xl/connections.xml", "<a/>".getBytes()),
                                hidden("a query nothing leads to", "xl/queryTables/queryTable1.xml", "<a/>".getBytes()),
                                hidden("a map nothing leads to", "xl/xmlMaps.xml", "<a/>".getBytes()),
                                hidden(
                                        "data of a server nothing leads to",
                                        "xl/volatileDependencies.xml",
                                        "<a/>".getBytes()),
                                hidden("a connection under another name", "xl/a.xml", foreign("connections")),
                                hidden("a query under another name", "xl/tables/a.xml", foreign("queryTable")),
                                hidden("a link under another name", "xl/a.xml", foreign("externalLink")),
                                hidden("data of a server under another name", "xl/a.xml", foreign("volTypes")),
                                hidden("a map under another name", "xl/a.xml", foreign("MapInfo")),
                                hidden("a query within the file", "customXml/item1.xml", foreign("DataMashup")),
                                HostileWorkbook.of(
                                        "a field that acts behind another",
                                        WorkbookFile.ofFields("QUOTE a", "DDEAUTO a b")),
                                HostileWorkbook.of(
                                        "a field that acts behind a long one",
                                        WorkbookFile.ofFields("QUOTE " + "a".repeat(5_000), "DDEAUTO a b")),
                                hidden("a Windows program", "xl/a.bin", new byte[] {'M', 'Z', 0, 0}),
                                hidden("a Linux program", "xl/a.bin", new byte[] {0x7F, 'E', 'L', 'F'}),
                                hidden("a page", "xl/a.html", "<script>".getBytes()),
                                hidden("a picture that is a page", "xl/a.svg", "<svg/>".getBytes()),
                                hidden("a script", "xl/a.vbs", "x".getBytes()),
                                hidden("a program in Java", "xl/a.class", "x".getBytes())))
                .flatMap(kind -> kind);
    }

    private static byte[] foreign(String root) {
        return ("<x:" + root + " xmlns:x='urn:x'/>").getBytes();
    }

    private static HostileWorkbook typed(String type) {
        return HostileWorkbook.of(
                type,
                WorkbookFile.ordinary()
                        .with(
                                WorkbookFile.TYPES,
                                WorkbookFile.types("<Override PartName='/xl/a.xml' ContentType='" + type + "'/>")));
    }

    private static HostileWorkbook related(String type) {
        return HostileWorkbook.of(
                "a relation to " + type,
                WorkbookFile.ordinary()
                        .with(
                                WorkbookFile.RELATIONS,
                                WorkbookFile.relations(WorkbookFile.relation("r2", type, "a.xml"))));
    }

    private static HostileWorkbook outside(String type) {
        return HostileWorkbook.of(
                type + " from the network",
                WorkbookFile.ordinary()
                        .with(
                                WorkbookFile.RELATIONS,
                                WorkbookFile.relations(WorkbookFile.relation("r2", type, "http://127.0.0.1:1/")
                                        .replace("/>", " TargetMode='External'/>"))));
    }

    private static HostileWorkbook hidden(String name, String part, byte[] content) {
        return HostileWorkbook.of(name, WorkbookFile.ordinary().with(part, content));
    }
}
