package vn.hue.ansinh.indicators.importing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes to a file, and says so where that fails: who reads a body at the same time cannot tell the two apart. */
final class OurDisk extends FilterOutputStream {
    private OurDisk(OutputStream out) {
        super(out);
    }

    static OurDisk open(Path file) {
        try {
            return new OurDisk(Files.newOutputStream(file));
        } catch (IOException refused) {
            throw new StorageUnavailable(refused);
        }
    }

    @Override
    public void write(int letter) {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException full) {
            throw new StorageUnavailable(full);
        }
    }

    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException full) {
            throw new StorageUnavailable(full);
        }
    }
}
