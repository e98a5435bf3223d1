package vn.hue.ansinh.kit.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, as small as one can be; any part can be replaced or added. */
public final class WorkbookFile {
    static final String TYPES = "[Content_Types].xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    private static final String NAMES = "http://schemas.openxmlformats.org/";
    private static final String OFFICE = NAMES + "officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WorkbookFile() {}

    public static WorkbookFile ordinary() {
        return new WorkbookFile()
                .with(TYPES, types(""))
                .with(
                        "_rels/.rels",
                        relations("<Relationship Id='r1' Type='" + OFFICE
                                + "/officeDocument' Target='xl/workbook.xml'/>"))
                .with(
                        WORKBOOK,
                        "<workbook xmlns='" + NAMES + "spreadsheetml/2006/main' xmlns:r='" + OFFICE
                                + "'><sheets><sheet name='observations' sheetId='1' r:id='r1'/></sheets></workbook>")
                .with(RELATIONS, relations(""))
                .with(SHEET, sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>indicator</t></is></c></row>"));
    }

    public static WorkbookFile ofRows(String rows) {
        return ordinary().with(SHEET, sheet(rows));
    }

    /** With all that Excel and LibreOffice put beside the sheets when a table is saved, printed and talked about. */
    public static WorkbookFile asPeopleSaveIt() {
        String override = "<Override PartName='/xl/%s.xml' ContentType='application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml.%s+xml'/>";
        return ordinary()
                .with(
                        TYPES,
                        types(override.formatted("tables/table1", "table")
                                + override.formatted("comments1", "comments")
                                + override.formatted("calcChain", "calcChain")
                                + override.formatted("pivotCache/pivotCacheDefinition1", "pivotCacheDefinition")))
                .with(
                        RELATIONS,
                        relations(relation("r2", "theme", "theme/theme1.xml")
                                + relation("r3", "customXml", "../customXml/item1.xml")
                                + relation("r4", "calcChain", "calcChain.xml")))
                .with("docProps/app.xml", "<Properties><Application>Microsoft Excel</Application></Properties>")
                .with("docProps/custom.xml", "<Properties><property name='ContentTypeId'/></Properties>")
                .with("customXml/item1.xml", "<p:properties xmlns:p='urn:p'><documentManagement/></p:properties>")
                .with(
                        "customXml/itemProps1.xml",
                        "<ds:datastoreItem xmlns:ds='urn:ds'><ds:schemaRefs/></ds:datastoreItem>")
                .with("xl/tables/table1.xml", "<table tableType='worksheet'><autoFilter ref='A1:G9'/></table>")
                .with("xl/comments1.xml", "<comments><authors/><commentList/></comments>")
                .with("xl/threadedComments/threadedComment1.xml", "<ThreadedComments/>")
                .with("xl/persons/person.xml", "<personList/>")
                .with("xl/calcChain.xml", "<calcChain><c r='A1' i='1'/></calcChain>")
                .with("xl/metadata.xml", "<metadata/>")
                .with(
                        "xl/pivotCache/pivotCacheDefinition1.xml",
                        "<pivotCacheDefinition><cacheSource type='worksheet'/></pivotCacheDefinition>")
                .with("xl/slicers/slicer1.xml", "<slicers/>")
                .with("xl/theme/theme1.xml", "<a:theme xmlns:a='urn:a'/>")
                .with("xl/drawings/drawing1.xml", "<xdr:wsDr xmlns:xdr='urn:x'/>")
                .with("xl/printerSettings/printerSettings1.bin", "x");
    }

    static String types(String more) {
        return "<?xml version='1.0' encoding='UTF-8'?><Types xmlns='" + NAMES + "package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml.sheet.main+xml'/>"
                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-"
                + "officedocument.spreadsheetml.worksheet+xml'/>" + more + "</Types>";
    }

    /** The relations of the workbook: its sheet, and more. */
    static String relations(String more) {
        return "<Relationships xmlns='" + NAMES + "package/2006/relationships'>"
                + (more.contains("officeDocument'") ? "" : relation("r1", "worksheet", "worksheets/sheet1.xml"))
                + more + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + "/" + type + "' Target='" + target + "'/>";
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + NAMES + "spreadsheetml/2006/main'><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    static String texts(String items) {
        return "<sst xmlns='" + NAMES + "spreadsheetml/2006/main'>" + items + "</sst>";
    }

    /** A part with one paragraph, with fields of these instructions. */
    public static WorkbookFile ofFields(String... instructions) {
        String runs = Stream.of(instructions)
                .map(instruction -> "<w:fldChar w:fldCharType='begin'/><w:instrText>" + instruction + "</w:instrText>")
                .collect(Collectors.joining());
        return ordinary().with("xl/a.xml", "<w:p xmlns:w='urn:w'>" + runs + "</w:p>");
    }

    WorkbookFile with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    WorkbookFile with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    WorkbookFile without(String part) {
        parts.remove(part);
        return this;
    }

    public byte[] bytes() {
        return bytesWithStored("", new byte[0]);
    }

    /** With one part more, or in place of another, whose bytes are put down as they are. */
    byte[] bytesWithStored(String stored, byte[] bytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(stored)) {
                    put(zip, new ZipEntry(part.getKey()), part.getValue());
                }
            }
            if (!stored.isEmpty()) {
                put(zip, asItIs(stored, bytes), bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static ZipEntry asItIs(String part, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(part);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
