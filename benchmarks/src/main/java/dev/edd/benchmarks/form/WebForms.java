package dev.edd.benchmarks.form;

/** Addresses and numbers, each read once from left to right, by hand. */
final class WebForms {
    private WebForms() {}

    static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > 64 || text.length() > 254) {
            return false;
        }
        for (int each = 0; each < at; each++) {
            char letter = text.charAt(each);
            boolean isDot = letter == '.';
            if (isDot && (each == 0 || each == at - 1 || text.charAt(each - 1) == '.')) {
                return false;
            }
            if (!isDot && !isLetterOrDigit(letter) && "!#$%&'*+-/=?^_`{|}~".indexOf(letter) < 0) {
                return false;
            }
        }
        return isHost(text, at + 1, text.length());
    }

    static boolean isPhone(String text) {
        if (text.length() < 8 || text.length() > 16 || text.charAt(0) != '+' || text.charAt(1) == '0') {
            return false;
        }
        for (int each = 1; each < text.length(); each++) {
            if (!isDigit(text.charAt(each))) {
                return false;
            }
        }
        return true;
    }

    static boolean isWebAddress(String text) {
        int start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
        if (start < 0 || text.length() > 2_048) {
            return false;
        }
        int end = start;
        while (end < text.length() && ":/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int port = end;
        if (port < text.length() && text.charAt(port) == ':') {
            port++;
            while (port < text.length() && isDigit(text.charAt(port))) {
                port++;
            }
        }
        for (int each = port; each < text.length(); each++) {
            char letter = text.charAt(each);
            if (letter <= ' ' || letter >= 0x7F || "\"<>\\^`{|}".indexOf(letter) >= 0) {
                return false;
            }
        }
        return isHost(text, start, end);
    }

    /** Two labels or more, none empty, none with a hyphen at an end. */
    private static boolean isHost(String text, int start, int end) {
        int labels = 0;
        int label = start;
        for (int each = start; each <= end; each++) {
            if (each == end || text.charAt(each) == '.') {
                if (each == label || text.charAt(label) == '-' || text.charAt(each - 1) == '-' || each - label > 63) {
                    return false;
                }
                labels++;
                label = each + 1;
            } else if (!isLetterOrDigit(text.charAt(each)) && text.charAt(each) != '-') {
                return false;
            }
        }
        return labels >= 2;
    }

    private static boolean isLetterOrDigit(char letter) {
        return isDigit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
