package vn.hue.ansinh.reporting.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** Looks into office files. */
public final class Office {
    private Office() {}

    static Map<String, byte[]> parts(byte[] office) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    public static String partOf(byte[] office, String part) throws IOException {
        return new String(Objects.requireNonNull(parts(office).get(part), part), StandardCharsets.UTF_8);
    }

    /** Reads the part as XML, so that it is well-formed, too. */
    public static String textOf(byte[] office, String part) throws Exception {
        return read(parts(office).get(part)).getDocumentElement().getTextContent();
    }

    static Document read(byte[] part) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }
}
