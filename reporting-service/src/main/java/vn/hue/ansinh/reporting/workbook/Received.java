package vn.hue.ansinh.reporting.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.workbook.WorkbookGate;
import vn.hue.ansinh.kit.workbook.WorkbookRefused;

/** A workbook that was sent, looked through before anybody reads it; on disk, and gone when closed. */
record Received(Path file) implements AutoCloseable {

    static Received of(InputStream body) {
        try {
            Received received = new Received(Files.createTempFile("ansinh-form-", ".xlsx"));
            try {
                Files.copy(body, received.file(), StandardCopyOption.REPLACE_EXISTING);
                WorkbookGate.check(received.file());
                return received;
            } catch (IOException | RuntimeException unfit) {
                received.close();
                throw unfit;
            }
        } catch (WorkbookRefused refused) {
            throw BookRefused.because(refused);
        } catch (IOException cutOff) {
            throw BookRefused.broken(Text.of("Tệp không đến trọn vẹn.", "The file did not arrive whole."));
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
