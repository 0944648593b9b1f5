package dev.edd.domain.party;

/** Text that can stand in an address, in a key and in a log as it is. */
final class PlainText {
    private PlainText() {}

    /** Whether a text is of 1 to so many ASCII letters, digits, hyphens and underscores. */
    static boolean isPlain(String text, int most) {
        return !text.isEmpty() && text.length() <= most && text.chars().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int letter) {
        return letter == '-' || letter == '_' || (letter < 128 && Character.isLetterOrDigit(letter));
    }
}
