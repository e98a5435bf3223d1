package vn.hue.ansinh.indicators.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a file from its first row to its last, and never holds more than one of them. */
interface RowReader {

    /**
     * @return the sheets that say something and were passed over, by name
     * @throws FileRefused when the file as a whole cannot be read
     */
    List<String> read(Path file, RowSink sink) throws IOException;

    /** Where the rows go. */
    @FunctionalInterface
    interface RowSink {
        void take(RawRow row) throws IOException;
    }
}
