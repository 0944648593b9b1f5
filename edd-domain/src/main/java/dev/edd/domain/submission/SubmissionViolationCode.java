package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** Everything that can be wrong with a submission. */
public enum SubmissionViolationCode implements Coded {
    /** The value is of another kind than the field takes. */
    WRONG_KIND("wrong_kind", "The value must be of kind {expected} and is of kind {given}"),
    /** The object has more fields than are judged; nothing else is said of it then. */
    TOO_MANY_FIELDS("too_many_fields", "At most {most} fields are accepted"),
    /** The object has a field that nobody knows; its name is not repeated, since it may be anything. */
    UNKNOWN_FIELD("unknown_field", "Field {position}, counted from 0, is not known here"),
    /** The field is one of another type of resource. */
    FIELD_NOT_EXPECTED("field_not_expected", "The field does not belong to this type of resource"),
    /** The field comes more than once, so that nobody can say which value is meant. */
    DUPLICATE_FIELD("duplicate_field", "The field is given more than once"),
    /** The field must be there. */
    REQUIRED("required", "The field is required"),
    /** The value is not one of those that are offered. */
    NOT_OFFERED("not_offered", "The value is not one of those offered"),
    /** The text is not an id. */
    INVALID_ID("invalid_id", "The id is a UUID"),
    /** The text is not the code of a classification. */
    INVALID_CODE("invalid_code", "The code is of at most {most} ASCII letters, digits, hyphens and underscores"),
    /** The text is not the code of a country. */
    UNKNOWN_COUNTRY("unknown_country", "The country is two upper-case letters of ISO 3166-1"),
    /** The text is not the code of a currency. */
    UNKNOWN_CURRENCY("unknown_currency", "The currency is three upper-case letters of ISO 4217"),
    /** The number is too small or too great. */
    NUMBER_OUT_OF_RANGE("number_out_of_range", "The number must be from {least} to {most}"),
    /** The text is empty, or nothing but white space. */
    BLANK_TEXT("blank_text", "The text is blank"),
    /** The text is too long. */
    TEXT_TOO_LONG("text_too_long", "The text must be of at most {most} characters"),
    /** The text holds U+0000 or a lone surrogate, which no store can keep. */
    TEXT_NOT_STORABLE("text_not_storable", "The text holds characters that cannot be stored"),
    /** The list is too long; its items are not judged then. */
    TOO_MANY_ITEMS("too_many_items", "At most {most} items are accepted"),
    /** The item stands in the list already. */
    DUPLICATE_ITEM("duplicate_item", "The item is given twice"),
    /** There is a case id, and no case asked. */
    CASE_ID_NOT_EXPECTED("case_id_not_expected", "A case id comes with a case request only");

    private final String code;
    private final String template;

    SubmissionViolationCode(String code, String template) {
        this.code = code;
        this.template = template;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The default text.
     *
     * @return English, with the names of attributes in braces
     */
    public String template() {
        return template;
    }
}
