package vn.hue.ansinh.indicators.importing;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a file from its first row to its last, and never holds more than one of them. */
interface RowReader {

    /**
     * @throws FileRefused when the file as a whole cannot be read
     */
    FileLook read(Path file, RowSink sink) throws IOException;

    /** Where the rows go. */
    @FunctionalInterface
    interface RowSink {
        void take(RawRow row) throws IOException;
    }
}
