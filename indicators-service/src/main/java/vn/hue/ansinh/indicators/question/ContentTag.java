package vn.hue.ansinh.indicators.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.etag.ETags;

/** The tag of an answer that is put together from several things: it changes when any of them does. */
@ApplicationScoped
public class ContentTag {
    private static final int BYTES = 12;

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
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(view));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
