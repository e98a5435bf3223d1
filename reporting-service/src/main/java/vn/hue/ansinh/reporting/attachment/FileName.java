package vn.hue.ansinh.reporting.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.inspection.FileKind;

/**
 * The name of a file as it is kept and given back: NFC, one name without a path, good on every system, beginning with a
 * letter or a digit so that nothing takes it for a formula, an option or a hidden file.
 */
record FileName(String text, FileKind kind) {
    private static final int LONGEST = 150;
    private static final int MOST_BYTES = 255;
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*", Pattern.CASE_INSENSITIVE);
    private static final Set<Integer> OPENS = Set.of((int) '(', (int) '[');

    static FileName of(@Nullable String asked) {
        String name = Normalizer.normalize(asked == null ? "" : asked, Normalizer.Form.NFC)
                .strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST || bytes(name) > MOST_BYTES) {
            throw new NameUnfit(Text.of("Tên tệp trống hoặc quá dài.", "The name is empty or too long."));
        }
        if (UNFIT.matcher(name).find() || DEVICE.matcher(name).matches() || !beginsWell(name)) {
            throw new NameUnfit(Text.of(
                    "Tên tệp có đường dẫn, ký tự điều khiển hoặc ký tự không dùng được.",
                    "The name has a path, control letters or letters that some systems do not take."));
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new FileName(name, FileKind.of(ending).orElseThrow(() -> new TypeNotTaken(ending)));
    }

    private static boolean beginsWell(String name) {
        int first = name.codePointAt(0);
        return Character.isLetterOrDigit(first) || OPENS.contains(first);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
