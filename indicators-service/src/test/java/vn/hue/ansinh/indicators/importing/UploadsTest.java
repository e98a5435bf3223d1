package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process left that was killed in the middle of an upload is gone after the next start. */
class UploadsTest {
    @TempDir
    Path all;

    @Test
    void whatADeadProcessLeftIsSweptAwayAndWhatALivingOneHoldsStays() throws IOException {
        Path dead = upload("999999999");
        Path before = upload(String.valueOf(ProcessHandle.current().pid()));
        Path living = upload(
                String.valueOf(ProcessHandle.current().parent().orElseThrow().pid()));
        Path foreign = upload("somebody-elses");

        new Uploads(all).sweep();

        assertFalse(Files.exists(dead.getParent()) || Files.exists(before));
        assertTrue(Files.exists(living) && Files.exists(foreign));
    }

    @Test
    void nothingIsLeftOfAnUploadThatWasRead() throws IOException {
        Uploads uploads = new Uploads(all);

        try (Upload upload = uploads.receive(new ByteArrayInputStream(new byte[] {1, 2, 3}))) {
            assertEquals(3, Files.size(upload.file()));
        }

        try (Stream<Path> left = Files.list(uploads.folder())) {
            assertEquals(0, left.count());
        }
    }

    /** /dev/full is a disk on which there is never any room. */
    @Test
    void aDiskWithoutRoomIsOurTroubleAndNoFaultOfTheFile() {
        StorageUnavailable full = assertThrows(
                StorageUnavailable.class,
                () -> Upload.spool(new ByteArrayInputStream(new byte[10]), Path.of("/dev/full")));
        assertThrows(StorageUnavailable.class, () -> Upload.of(InputStream.nullInputStream(), all.resolve("none")));

        assertEquals(503, full.status());
    }

    @Test
    void aBodyThatBreaksOffIsAFaultOfTheFile() throws IOException {
        Uploads uploads = new Uploads(all);
        InputStream cutOff = new SequenceInputStream(new ByteArrayInputStream(new byte[10]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset by peer");
            }
        });

        assertThrows(FileRefused.class, () -> uploads.receive(cutOff));
        try (Stream<Path> left = Files.list(uploads.folder())) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void whereNobodyUploadedThereIsNothingToSweep() {
        assertDoesNotThrow(() -> new Uploads(all.resolve("none")).sweep());
    }

    private Path upload(String process) throws IOException {
        return Files.write(Files.createDirectories(all.resolve(process)).resolve("1.part"), new byte[10]);
    }
}
