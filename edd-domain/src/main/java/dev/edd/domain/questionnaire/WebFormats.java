package dev.edd.domain.questionnaire;

/** Addresses of the internet. Each part is found by one search and read once. */
final class WebFormats {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_PORT = 5;
    private static final int LONGEST_WEB_ADDRESS = 2_048;

    private WebFormats() {}

    static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        return text.length() <= LONGEST_ADDRESS
                && at <= LONGEST_LOCAL_PART
                && isLocalPart(text, at)
                && isHost(text, at + 1, text.length());
    }

    static boolean isWebAddress(String text) {
        int start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
        return start > 0
                && text.length() <= LONGEST_WEB_ADDRESS
                && isPlain(text)
                && isAuthority(text, start, endOfAuthority(text, start));
    }

    /** Letters, digits and signs, one or more; a full stop neither first, nor last, nor after another. */
    private static boolean isLocalPart(String text, int end) {
        char before = '.';
        for (int at = 0; at < end; at++) {
            char each = text.charAt(at);
            if (each == '.' ? before == '.' : !(isLetterOrDigit(each) || isAtomSign(each))) {
                return false;
            }
            before = each;
        }
        return before != '.';
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each <= ' ' || each >= 0x7F || isUnwise(each)) {
                return false;
            }
        }
        return true;
    }

    private static int endOfAuthority(String text, int start) {
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** A host, and a port from 1 to 65535 if there is one. */
    private static boolean isAuthority(String text, int start, int end) {
        int colon = text.indexOf(':', start);
        boolean bare = colon < 0 || colon >= end;
        return bare ? isHost(text, start, end) : isHost(text, start, colon) && isPort(text, colon + 1, end);
    }

    private static boolean isPort(String text, int start, int end) {
        return start < end
                && end - start <= LONGEST_PORT
                && text.charAt(start) != '0'
                && NumberFormats.isNumber(text, start, end)
                && Integer.parseInt(text, start, end, 10) <= 65_535;
    }

    /** Two labels or more; the last is no number. */
    private static boolean isHost(String text, int start, int end) {
        if (end - start > LONGEST_HOST) {
            return false;
        }
        int label = start;
        for (int dot = text.indexOf('.', label); dot >= 0 && dot < end; dot = text.indexOf('.', label)) {
            if (!isLabel(text, label, dot)) {
                return false;
            }
            label = dot + 1;
        }
        return label > start && isLabel(text, label, end) && !NumberFormats.isNumber(text, label, end);
    }

    private static boolean isLabel(String text, int start, int end) {
        if (start >= end || end - start > LONGEST_LABEL || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (!isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAtomSign(char each) {
        return switch (each) {
            case '!', '#', '$', '%', '&', '\'', '*', '+', '-', '/', '=', '?', '^', '_', '`', '{', '|', '}', '~' -> true;
            default -> false;
        };
    }

    private static boolean isUnwise(char each) {
        return switch (each) {
            case '"', '<', '>', '\\', '^', '`', '{', '|', '}' -> true;
            default -> false;
        };
    }

    private static boolean isLetterOrDigit(char each) {
        return each < 128 && Character.isLetterOrDigit(each);
    }
}
