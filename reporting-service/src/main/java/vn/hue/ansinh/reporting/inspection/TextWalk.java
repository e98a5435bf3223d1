package vn.hue.ansinh.reporting.inspection;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.hue.ansinh.kit.problem.Text;

/** Walks through plain text: UTF-8 without control letters, no page, no script, and in a table no formula. */
final class TextWalk {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]");
    private static final Pattern SCRIPT =
            Pattern.compile("\\A\\uFEFF?\\s*(#!|<|@echo\\b|%PDF|\\{\\\\rtf)", Pattern.CASE_INSENSITIVE);

    /**
     * A cell that a spreadsheet would run (CWE-1236); a minus before a number or a word is none. A tab begins a cell and is
     * no blank within one: else each of a million in a row would be followed to the last.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "(?:^|[,;|\\t])[\\h\"'&&[^\\t]]*(?:[=@＝＠]|[+\\-＋－]+[A-Za-z0-9._]*[(|!])", Pattern.MULTILINE);

    private TextWalk() {}

    static void walk(ByteBuffer bytes, boolean isTable) {
        if (bytes.limit() == 0) {
            throw FileRefused.broken();
        }
        CharSequence text = decoded(bytes);
        if (SCRIPT.matcher(text).find() || Signs.OF_PAGES.in(bytes)) {
            throw FileRefused.hidesAnother();
        }
        if (isTable && holdsFormula(text)) {
            throw FileRefused.unsafe(Text.of(
                    "Bảng có ô là công thức, phần mềm bảng tính sẽ chạy khi mở.",
                    "A cell of the table is a formula, which a spreadsheet would run."));
        }
    }

    static boolean holdsFormula(CharSequence text) {
        return FORMULA.matcher(text).find();
    }

    private static CharSequence decoded(ByteBuffer bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate());
            if (CONTROL.matcher(text).find()) {
                throw FileRefused.notUtf8();
            }
            return text;
        } catch (CharacterCodingException otherEncoding) {
            throw FileRefused.notUtf8();
        }
    }
}
