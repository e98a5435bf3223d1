package vn.hue.ansinh.reporting.figure;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** One spelling for each Vietnamese letter: composed (NFC), whatever keyboard it was typed on. */
public final class Words {
    private Words() {}

    public static @Nullable String composed(@Nullable String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
