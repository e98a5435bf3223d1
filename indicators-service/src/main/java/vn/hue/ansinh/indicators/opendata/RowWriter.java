package vn.hue.ansinh.indicators.opendata;

import java.io.IOException;

/** Writes rows as they come; holds no more than a few of them. Closing writes the end, not the stream's. */
interface RowWriter {
    void write(OpenRow row) throws IOException;

    void finish() throws IOException;
}
