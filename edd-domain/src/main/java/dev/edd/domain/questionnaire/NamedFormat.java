package dev.edd.domain.questionnaire;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.Id;
import java.util.function.Predicate;

/**
 * What a free-form answer must be in form. Each is checked by code that reads the text once or twice; no pattern ever comes
 * in as data.
 */
public enum NamedFormat implements Coded {
    /** An e-mail address of ASCII characters: RFC 5321, without quotes, comments and address literals. */
    EMAIL("email", WebFormats::isEmail),
    /** A web address over HTTP or HTTPS, with a host name, without user or password. */
    WEB_ADDRESS("web_address", WebFormats::isWebAddress),
    /** A telephone number as in E.164: a plus sign and 7 to 15 digits, the first not zero. */
    PHONE_NUMBER("phone_number", NumberFormats::isPhoneNumber),
    /** A country by its two letters, upper case: ISO 3166-1, as the JDK lists it. */
    COUNTRY("country", NumberFormats::isCountry),
    /** An international bank account number, without spaces: ISO 13616, with its check digits. */
    IBAN("iban", NumberFormats::isIban),
    /** A legal entity identifier: ISO 17442, with its check digits. */
    LEGAL_ENTITY("legal_entity_identifier", NumberFormats::isLegalEntity),
    /** The id of an EDD submission (seed 002), which is a UUID. */
    EDD_SUBMISSION("edd_submission", text -> Id.parse(text).isDefined());

    private final String code;
    private final Predicate<String> check;

    NamedFormat(String code, Predicate<String> check) {
        this.code = code;
        this.check = check;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether a text is of this form.
     *
     * @param text any text
     * @return true when it is, exactly and as a whole
     */
    public boolean isMetBy(String text) {
        return check.test(text);
    }
}
