package vn.hue.ansinh.gateway.entry;

/**
 * Knows at a glance what nearly all requests are made of, so that the patterns, which alone decide, need not be asked
 * about them. Whatever is not ordinary may still be right.
 */
final class Ordinary {
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_PORT = 5;
    /** What is encoded in a query, or has no place in it. */
    private static final String UNUSUAL = "%#\"<>\\^`{|}";

    private Ordinary() {}

    /** Segments that begin with a letter or a digit, and nothing encoded. */
    static boolean isTarget(String target) {
        int question = target.indexOf('?');
        int end = question < 0 ? target.length() : question;
        return isPath(target, end) && isQuery(target, end + 1);
    }

    private static boolean isPath(String target, int end) {
        if (end == 0 || target.charAt(0) != '/') {
            return false;
        }
        for (int at = 1; at < end; at++) {
            char sign = target.charAt(at);
            boolean begins = target.charAt(at - 1) == '/';
            if (!isWord(sign) && (begins || !isWithin(sign))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isQuery(String target, int begin) {
        for (int at = begin; at < target.length(); at++) {
            char sign = target.charAt(at);
            if (!isWord(sign) && (sign <= ' ' || sign >= 0x7f || UNUSUAL.indexOf(sign) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** A name, or an address of four numbers, with or without a port. */
    static boolean isHost(String host) {
        int colon = host.indexOf(':');
        int end = colon < 0 ? host.length() : colon;
        if (end == 0 || end > LONGEST_HOST) {
            return false;
        }
        for (int at = 0; at < end; at++) {
            char sign = host.charAt(at);
            if (!isWord(sign) && sign != '.' && sign != '-') {
                return false;
            }
        }
        return colon < 0 || isPort(host, colon + 1);
    }

    private static boolean isPort(String host, int begin) {
        int digits = host.length() - begin;
        for (int at = begin; at < host.length(); at++) {
            if (!isDigit(host.charAt(at))) {
                return false;
            }
        }
        return digits >= 1 && digits <= LONGEST_PORT;
    }

    private static boolean isWithin(char sign) {
        return sign == '/' || sign == '-' || sign == '.' || sign == '_' || sign == '@';
    }

    private static boolean isWord(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || isDigit(sign);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
