package vn.hue.ansinh.request;

import static io.opentelemetry.api.common.AttributeKey.stringKey;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of each span what tells of persons: from where and with what somebody called, and what was searched for.
 * Whoever collects traces sees paths, times and outcomes.
 */
@ApplicationScoped
public class DiscreetSpans implements SpanProcessor {
    private static final String HELD_BACK = "-";
    private static final AttributeKey<String> ADDRESS = stringKey("url.full");
    private static final List<AttributeKey<String>> TELLING = List.of(
            stringKey("url.query"),
            stringKey("client.address"),
            stringKey("network.peer.address"),
            stringKey("user_agent.original"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> key : TELLING) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, HELD_BACK);
            }
        }
        @Nullable String address = span.getAttribute(ADDRESS);
        if (address != null && address.indexOf('?') >= 0) {
            span.setAttribute(ADDRESS, address.substring(0, address.indexOf('?')));
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Nothing is added at the end that tells of persons.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
