package vn.hue.ansinh.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An office file without the moment it was written at: the same content is the same bytes, and so the same hash. */
final class StableZip {
    // The first moment that an archive can name is taken by its writer for one before that, and written down once more,
    // in
    // the zone of the machine.
    static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String CORE = "docProps/core.xml";

    private StableZip() {}

    static byte[] of(byte[] office) throws IOException {
        // Entries that were streamed say their sizes only in the directory at the end, which a file gives access to.
        Path file = Files.createTempFile("ansinh-office-", ".zip");
        try {
            Files.write(file, office);
            return rewritten(file, office.length);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] rewritten(Path file, int size) throws IOException {
        ByteArrayOutputStream stable = new ByteArrayOutputStream(size);
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(stable)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(EPOCH);
                out.putNextEntry(same);
                byte[] part = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(CORE) ? withoutMoment(part) : part);
                out.closeEntry();
            }
        }
        return stable.toByteArray();
    }

    private static byte[] withoutMoment(byte[] core) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
