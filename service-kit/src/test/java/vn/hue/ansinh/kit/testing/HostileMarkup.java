package vn.hue.ansinh.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Entities and document types in each part and disguise (CWE-611, CWE-776), and XML that is none. */
final class HostileMarkup {
    private static final String LAUGHS =
            "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;'>]>";
    private static final String FILE = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>";
    private static final String WEB = "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'>";
    private static final String PARAMETER = "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'>%p;]>";

    private HostileMarkup() {}

    static Stream<HostileWorkbook> all() {
        String sheet = WorkbookFile.sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>&d;</t></is></c></row>");
        return Stream.concat(
                Stream.of(LAUGHS, FILE, WEB, PARAMETER)
                        .flatMap(type -> Stream.of(
                                part(WorkbookFile.SHEET, type, sheet),
                                part(WorkbookFile.TEXTS, type, WorkbookFile.texts("<si><t>&b;</t></si>")),
                                part(WorkbookFile.WORKBOOK, type, "<workbook/>"),
                                part(WorkbookFile.RELATIONS, type, WorkbookFile.relations("")),
                                part(WorkbookFile.TYPES, type, "<Types/>"))),
                Stream.of(
                        part(WorkbookFile.SHEET, " ".repeat(5_000) + LAUGHS, sheet),
                        part(WorkbookFile.SHEET, "<!--" + "x".repeat(2 << 20) + "-->" + LAUGHS, sheet),
                        part(WorkbookFile.SHEET, "\uFEFF" + LAUGHS, sheet),
                        encoded("UTF-16LE", UTF_16LE),
                        encoded("UTF-16BE", UTF_16BE),
                        declared("UTF-7"),
                        declared("ISO-2022-JP"),
                        declared("IBM037"),
                        sheet("CDATA", "<row><c t='inlineStr'><is><t><![CDATA[=cmd]]></t></is></c></row>"),
                        sheet("a processing instruction", "<?xml-stylesheet href='http://127.0.0.1:1/'?>"),
                        sheet("an unknown entity", "<row><c><v>&lol;</v></c></row>"),
                        sheet("crossed tags", "<row><c></row></c>"),
                        sheet("a tag that never ends", "<row><c r='A1"),
                        HostileWorkbook.of(
                                "bytes that are no letters",
                                WorkbookFile.ordinary().with(WorkbookFile.SHEET, new byte[] {'<', 'a', '>', -1, -2})),
                        HostileWorkbook.of(
                                "an empty sheet part", WorkbookFile.ordinary().with(WorkbookFile.SHEET, ""))));
    }

    private static HostileWorkbook part(String part, String before, String content) {
        return HostileWorkbook.of(
                part + " with "
                        + before.strip()
                                .substring(0, Math.min(40, before.strip().length())),
                WorkbookFile.ordinary().with(part, before + content));
    }

    private static HostileWorkbook encoded(String name, Charset charset) {
        return HostileWorkbook.of(
                "entities in " + name,
                WorkbookFile.ordinary().with(WorkbookFile.SHEET, ("\uFEFF" + LAUGHS + "<a/>").getBytes(charset)));
    }

    private static HostileWorkbook declared(String charset) {
        String text = "<?xml version='1.0' encoding='" + charset + "'?><worksheet/>";
        return HostileWorkbook.of(
                "a sheet that says " + charset,
                WorkbookFile.ordinary().with(WorkbookFile.SHEET, text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static HostileWorkbook sheet(String name, String rows) {
        return HostileWorkbook.of(name, WorkbookFile.ordinary().with(WorkbookFile.SHEET, WorkbookFile.sheet(rows)));
    }
}
