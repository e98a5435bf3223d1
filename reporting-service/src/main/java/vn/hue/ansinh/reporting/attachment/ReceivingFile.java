package vn.hue.ansinh.reporting.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import vn.hue.ansinh.reporting.inspection.Inspecting;
import vn.hue.ansinh.reporting.scanner.Scanner;

/** Takes the bytes into quarantine and looks at them, before any transaction begins and anything is kept. */
@ApplicationScoped
class ReceivingFile {
    private final AttachmentRules rules;
    private final Inspecting inspecting;
    private final Scanner scanner;

    ReceivingFile(AttachmentRules rules, Inspecting inspecting, Scanner scanner) {
        this.rules = rules;
        this.inspecting = inspecting;
        this.scanner = scanner;
    }

    /** What has come out of quarantine. */
    record Cleared(FileName name, Upload upload, boolean scanned) implements AutoCloseable {
        @Override
        public void close() {
            upload.close();
        }
    }

    Cleared receive(FileName name, InputStream body) {
        Upload upload = Upload.of(body, rules.mostOfFile());
        try {
            inspecting.inspect(upload.file(), name.kind());
            return new Cleared(name, upload, scanner.mustBeClean(upload.file()));
        } catch (RuntimeException refused) {
            upload.close();
            throw refused;
        }
    }
}
