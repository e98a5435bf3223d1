package vn.hue.ansinh.kit.testing;

import static org.awaitility.Awaitility.await;

import io.quarkus.logging.json.runtime.JsonFormatter;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What a part writes to its log while a test reads it: one JSON object a line, as where it is packaged. */
public final class LogLines extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final JsonFormatter form = new JsonFormatter();
    private final Logger log;

    private LogLines(String name) {
        log = Logger.getLogger(name);
    }

    public static LogLines of(String name) {
        LogLines lines = new LogLines(name);
        lines.log.addHandler(lines);
        return lines;
    }

    /** The one line about this request. */
    public JsonPath about(String requestId) {
        return await("a line about " + requestId)
                .until(() -> allAbout(requestId), found -> !found.isEmpty())
                .get(0);
    }

    public List<JsonPath> allAbout(String requestId) {
        return lines.stream()
                .map(JsonPath::from)
                .filter(line -> requestId.equals(line.getString("mdc.requestId")))
                .toList();
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord told) {
        lines.add(form.format(ExtLogRecord.wrap(told)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
