package vn.hue.ansinh.reporting.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hue.ansinh.reporting.figure.AttachedFile;

/** What may go with one report. */
@ApplicationScoped
class AttachmentRules {
    private final AttachmentSettings settings;

    AttachmentRules(AttachmentSettings settings) {
        this.settings = settings;
    }

    long mostOfFile() {
        return settings.ofFile().asLongValue();
    }

    /** @param present what goes with the report already */
    void mustTake(List<AttachedFile> present, AttachedFile another) {
        // Some systems do not tell capitals from small letters.
        present.stream()
                .filter(file -> file.name().equalsIgnoreCase(another.name()))
                .findFirst()
                .ifPresent(file -> {
                    throw new NameTaken(file.id());
                });
        if (present.size() >= settings.files()) {
            throw ReportFull.ofFiles(settings.files());
        }
        long bytes = present.stream().mapToLong(AttachedFile::size).sum() + another.size();
        if (bytes > settings.ofReport().asLongValue()) {
            throw ReportFull.ofBytes(settings.ofReport().asLongValue());
        }
    }
}
