package dev.edd.domain.questionnaire;

import dev.edd.domain.lifecycle.Coded;

/** Everything that can be wrong with an answer sheet. */
public enum ViolationCode implements Coded {
    /** The sheet has more entries than are judged; nothing else is said of it then. */
    TOO_MANY_ENTRIES("too_many_entries", "At most {most} entries are accepted"),
    /** The key is not the id of a prompt of the questionnaire. */
    UNKNOWN_PROMPT("unknown_prompt", "The questionnaire has no such prompt"),
    /** The prompt is answered more than once, so that nobody can say which answer is meant. */
    DUPLICATE_KEY("duplicate_key", "The prompt is answered more than once"),
    /** A required prompt applies and is not answered. */
    ANSWER_REQUIRED("answer_required", "An answer is required"),
    /** The prompt does not apply after what was answered before. */
    PROMPT_DISABLED("prompt_disabled", "After the earlier answers this prompt does not apply"),
    /** The answer is not of the kind that the prompt asks for. */
    WRONG_KIND("wrong_kind", "The answer must be of kind {expected} and is of kind {given}"),
    /** The option is not one of those offered. */
    OPTION_NOT_OFFERED("option_not_offered", "The option is not offered"),
    /** The option was chosen before in the same answer. */
    DUPLICATE_OPTION("duplicate_option", "The option is chosen twice"),
    /** Fewer options are chosen than must be. */
    TOO_FEW_OPTIONS("too_few_options", "At least {least} options must be chosen"),
    /** More options are chosen than may be; the options themselves are not judged then. */
    TOO_MANY_OPTIONS("too_many_options", "At most {most} options may be chosen"),
    /** There is a note, and the prompt takes none. */
    NOTE_NOT_ALLOWED("note_not_allowed", "The prompt takes no note"),
    /** There is a note, and no answer that it goes with. */
    NOTE_WITHOUT_ANSWER("note_without_answer", "A note goes with an answer"),
    /** The text is empty, or nothing but white space. */
    BLANK_TEXT("blank_text", "The text is blank"),
    /** The text is too short. */
    TEXT_TOO_SHORT("text_too_short", "The text must be of at least {least} characters"),
    /** The text is too long. */
    TEXT_TOO_LONG("text_too_long", "The text must be of at most {most} characters"),
    /** The text holds U+0000 or a lone surrogate, which no store can keep. */
    TEXT_NOT_STORABLE("text_not_storable", "The text holds characters that cannot be stored"),
    /** The text is not of the form that is asked for. */
    FORMAT_NOT_MET("format_not_met", "The text is not of the form {format}"),
    /** The number is too small or too great. */
    NUMBER_OUT_OF_RANGE("number_out_of_range", "The number must be from {least} to {most}"),
    /** The amount is too small or too great. */
    AMOUNT_OUT_OF_RANGE("amount_out_of_range", "The amount must be from {least} to {most} minor units of {currency}"),
    /** The amount is in another currency than is asked for. */
    WRONG_CURRENCY("wrong_currency", "The amount must be in {currency}"),
    /** The day is too early or too late. */
    DAY_OUT_OF_RANGE("day_out_of_range", "The day must be from {first} to {last}"),
    /** The day is still to come. */
    DAY_IN_FUTURE("day_in_future", "The day must not be after today"),
    /** The day is too long ago. */
    DAY_TOO_OLD("day_too_old", "The day must be at most {days} days ago"),
    /** The day is over, so that what was valid until then has expired. */
    DAY_EXPIRED("day_expired", "The day must not be before today"),
    /** The file name is blank. */
    FILE_NAME_BLANK("file_name_blank", "The file name is blank"),
    /** The file name is too long. */
    FILE_NAME_TOO_LONG("file_name_too_long", "The file name must be of at most {most} characters"),
    /** The file name is a path. */
    FILE_NAME_WITH_PATH("file_name_with_path", "The file name holds a path separator"),
    /** The file name holds control characters. */
    FILE_NAME_WITH_CONTROL("file_name_with_control", "The file name holds control characters"),
    /** The file name holds a lone surrogate, which no store can keep. */
    FILE_NAME_NOT_STORABLE("file_name_not_storable", "The file name holds characters that cannot be stored"),
    /** The file name is that of a folder. */
    FILE_NAME_RESERVED("file_name_reserved", "The file name is one dot or two"),
    /** The file name stands for another file already, in this answer or an earlier one. */
    DUPLICATE_FILE_NAME("duplicate_file_name", "The file name is used twice"),
    /** What should be the id of a document is not the text of a UUID. */
    INVALID_DOCUMENT_ID("invalid_document_id", "The id of a document is a UUID"),
    /** The document is cited before in the same answer. */
    DUPLICATE_DOCUMENT("duplicate_document", "The document is cited twice"),
    /** Fewer files are named than are owed. */
    TOO_FEW_FILES("too_few_files", "At least {least} files must be named"),
    /** More files are named than are allowed; the files themselves are not judged then. */
    TOO_MANY_FILES("too_many_files", "At most {most} files may be named");

    private final String code;
    private final String template;

    ViolationCode(String code, String template) {
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
