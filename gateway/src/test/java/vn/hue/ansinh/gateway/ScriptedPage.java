package vn.hue.ansinh.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;

/** A page without a browser: its scripts run, and what they define can be asked. */
public final class ScriptedPage implements AutoCloseable {
    private static final Path SERVED = Path.of("src/main/resources/META-INF/resources");

    private final Context context = Context.enter();
    private final Scriptable page;

    public ScriptedPage() {
        context.setLanguageVersion(Context.VERSION_ES6);
        page = context.initStandardObjects();
    }

    /** @param file as it is served; what a module exports is defined all the same */
    public ScriptedPage load(String file) {
        try {
            ask(Files.readString(SERVED.resolve(file)).replace("export function", "function"));
            return this;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public Object ask(String script) {
        return context.evaluateString(page, script, "page", 1, null);
    }

    @Override
    public void close() {
        Context.exit();
    }
}
