package vn.hue.ansinh.reporting.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** Looks into office files. */
public final class Office {
    private Office() {}

    /** Entries that were streamed say their sizes only in the directory at the end, which a file gives access to. */
    static Map<String, byte[]> parts(byte[] office) throws IOException {
        Path file = Files.createTempFile("ansinh-office-", ".zip");
        try (ZipFile in = new ZipFile(Files.write(file, office).toFile())) {
            Map<String, byte[]> parts = new HashMap<>();
            for (ZipEntry entry : Collections.list(in.entries())) {
                parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
            return parts;
        } finally {
            Files.delete(file);
        }
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
