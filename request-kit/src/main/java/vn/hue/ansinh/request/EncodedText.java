package vn.hue.ansinh.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What is percent-encoded in an address is text in UTF-8 (RFC 3986, 2.5): whole characters, each in its shortest form
 * (RFC 3629, 3). Readers of the framework leave out what is none, and would answer another question than was asked.
 */
public final class EncodedText {
    private static final int HEX = 16;

    private EncodedText() {}

    public static boolean isIn(String address) {
        return address.indexOf('%') < 0 || isWhole(address);
    }

    private static boolean isWhole(String address) {
        ByteBuffer bytes = ByteBuffer.allocate(address.length());
        for (int at = 0; at < address.length(); at++) {
            if (address.charAt(at) != '%') {
                bytes.put((byte) address.charAt(at));
            } else if (isByte(address, at + 1)) {
                bytes.put((byte) Integer.parseInt(address, at + 1, at + 3, HEX));
                at += 2;
            } else {
                return false;
            }
        }
        return isText(bytes.flip());
    }

    private static boolean isByte(String address, int at) {
        return at + 1 < address.length()
                && Character.digit(address.charAt(at), HEX) >= 0
                && Character.digit(address.charAt(at + 1), HEX) >= 0;
    }

    private static boolean isText(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
