package vn.hue.ansinh.indicators.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.Writer;

/** The beginning of a list or an object that stands where a word or a number should, to be shown to whoever sent it. */
final class JsonSnippet extends Writer {
    private static final int ENOUGH = 300;
    private static final JsonFactory JSON = new JsonFactory();

    private final StringBuilder kept = new StringBuilder();

    private JsonSnippet() {}

    /** Of what the parser stands on; it stands on its end afterwards. */
    static String of(JsonParser json) throws IOException {
        JsonSnippet snippet = new JsonSnippet();
        try (JsonGenerator written = JSON.createGenerator(snippet)) {
            written.copyCurrentStructure(json);
        }
        return snippet.kept.toString();
    }

    @Override
    public void write(char[] letters, int from, int length) {
        kept.append(letters, from, Math.min(length, ENOUGH - kept.length()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
