package dev.edd.domain.questionnaire;

import java.util.Locale;
import java.util.Set;

/** Formats with digits that can be checked, and codes of a closed list. */
final class NumberFormats {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final int MODULUS = 97;

    private NumberFormats() {}

    static boolean isPhoneNumber(String text) {
        return text.length() >= 8
                && text.length() <= 16
                && text.charAt(0) == '+'
                && text.charAt(1) != '0'
                && isNumber(text, 1, text.length());
    }

    /** Whether all from start to end are digits. */
    static boolean isNumber(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    static boolean isCountry(String text) {
        return COUNTRIES.contains(text);
    }

    /** ISO 13616: the country and the check digits are read last. */
    static boolean isIban(String text) {
        return text.length() >= 15
                && text.length() <= 34
                && text.chars().allMatch(NumberFormats::isDigitOrUpper)
                && isCountry(text.substring(0, 2))
                && isDigit(text.charAt(2))
                && isDigit(text.charAt(3))
                && remainder(text.substring(4) + text.substring(0, 4)) == 1;
    }

    static boolean isLegalEntity(String text) {
        return text.length() == 20
                && text.chars().allMatch(NumberFormats::isDigitOrUpper)
                && isDigit(text.charAt(18))
                && isDigit(text.charAt(19))
                && remainder(text) == 1;
    }

    /** ISO 7064, MOD 97-10: a letter counts as two digits, A as 10. */
    private static int remainder(String text) {
        return text.chars()
                .reduce(
                        0,
                        (rest, each) ->
                                (isDigit(each) ? rest * 10 + each - '0' : rest * 100 + each - 'A' + 10) % MODULUS);
    }

    static boolean isDigit(int each) {
        return each >= '0' && each <= '9';
    }

    private static boolean isDigitOrUpper(int each) {
        return isDigit(each) || (each >= 'A' && each <= 'Z');
    }
}
