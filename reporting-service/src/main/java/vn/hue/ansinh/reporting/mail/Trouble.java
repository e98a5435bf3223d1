package vn.hue.ansinh.reporting.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be written down of a mail server's refusal: its codes (RFC 5321, RFC 3463). Its words often repeat addresses,
 * and those belong neither into a log nor into a table that others read.
 */
final class Trouble {
    private static final Pattern CODES =
            Pattern.compile("(?<![0-9.])([245][0-9]{2})[ -](?:([245]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b)?");

    private Trouble() {}

    static String of(Throwable refused) {
        Throwable cause = refused.getCause() == null ? refused : refused.getCause();
        Matcher codes = CODES.matcher(String.valueOf(cause.getMessage()));
        if (!codes.find()) {
            return cause.getClass().getSimpleName();
        }
        return codes.group(2) == null ? "SMTP " + codes.group(1) : "SMTP " + codes.group(1) + " " + codes.group(2);
    }
}
