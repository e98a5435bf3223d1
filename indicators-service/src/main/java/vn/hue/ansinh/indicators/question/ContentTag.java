package vn.hue.ansinh.indicators.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.request.Sha256;

/** The tag of an answer that is put together from several things: it changes when any of them does. */
@ApplicationScoped
public class ContentTag {
    private final ObjectMapper json;

    ContentTag(ObjectMapper json) {
        this.json = json;
    }

    public EntityTag of(Object view) {
        return new EntityTag(text(view));
    }

    /** Refuses a change that does not name this state. */
    public void require(@Nullable String ifMatch, String tag) {
        ETags.require(ifMatch, new EntityTag(tag));
    }

    public String text(Object view) {
        try {
            return Sha256.tag(json.writeValueAsBytes(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
