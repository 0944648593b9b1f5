package dev.edd.domain.questionnaire;

import io.vavr.collection.Vector;

/** Addresses of the internet. Each part is found by one search and read once. */
final class WebFormats {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_WEB_ADDRESS = 2_048;
    private static final String ATOM_SIGNS = "!#$%&'*+-/=?^_`{|}~.";

    private WebFormats() {}

    static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        return text.length() <= LONGEST_ADDRESS
                && at > 0
                && at <= LONGEST_LOCAL_PART
                && isLocalPart(text.substring(0, at))
                && isHost(text.substring(at + 1));
    }

    static boolean isWebAddress(String text) {
        int start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
        return start > 0
                && text.length() <= LONGEST_WEB_ADDRESS
                && text.chars().allMatch(each -> each > ' ' && each < 0x7F && "\"<>\\^`{|}".indexOf(each) < 0)
                && isAuthority(text.substring(start, endOfAuthority(text, start)));
    }

    private static boolean isLocalPart(String text) {
        return !text.startsWith(".")
                && !text.endsWith(".")
                && !text.contains("..")
                && text.chars().allMatch(each -> isLetterOrDigit(each) || ATOM_SIGNS.indexOf(each) >= 0);
    }

    private static int endOfAuthority(String text, int start) {
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** A host, and a port from 1 to 65535 if there is one. */
    private static boolean isAuthority(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? isHost(text) : isHost(text.substring(0, colon)) && isPort(text.substring(colon + 1));
    }

    private static boolean isPort(String text) {
        return !text.isEmpty()
                && text.length() <= 5
                && text.charAt(0) != '0'
                && text.chars().allMatch(NumberFormats::isDigit)
                && Integer.parseInt(text) <= 65_535;
    }

    /** Two labels or more, the last one not a number: an address of four numbers is no name. */
    private static boolean isHost(String text) {
        if (text.isEmpty() || text.length() > LONGEST_HOST) {
            return false;
        }
        Vector<String> labels = labels(text);
        return labels.size() >= 2
                && labels.forAll(WebFormats::isLabel)
                && !labels.last().chars().allMatch(NumberFormats::isDigit);
    }

    private static Vector<String> labels(String text) {
        Vector<String> labels = Vector.empty();
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
            labels = labels.append(text.substring(start, dot));
            start = dot + 1;
        }
        return labels.append(text.substring(start));
    }

    private static boolean isLabel(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_LABEL
                && !text.startsWith("-")
                && !text.endsWith("-")
                && text.chars().allMatch(each -> isLetterOrDigit(each) || each == '-');
    }

    private static boolean isLetterOrDigit(int each) {
        return each < 128 && Character.isLetterOrDigit(each);
    }
}
