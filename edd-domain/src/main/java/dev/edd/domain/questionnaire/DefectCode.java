package dev.edd.domain.questionnaire;

import dev.edd.domain.lifecycle.Coded;

/** Everything that can be wrong with a questionnaire. */
public enum DefectCode implements Coded {
    /** The version is not one or more. */
    INVALID_VERSION("invalid_version", "Versions begin at 1"),
    /** The title is blank, too long, or cannot be stored. */
    INVALID_TITLE("invalid_title", "The title must be of 1 to {most} characters that can be stored"),
    /** Nothing is asked. */
    NO_PROMPTS("no_prompts", "A questionnaire asks for something"),
    /** More is asked than a questionnaire may; nothing else is judged then. */
    TOO_MANY_PROMPTS("too_many_prompts", "A questionnaire has at most {most} prompts"),
    /** An earlier prompt has the same id. */
    DUPLICATE_PROMPT("duplicate_prompt", "An earlier prompt has the same id"),
    /** The text is blank, too long, or cannot be stored. */
    INVALID_TEXT("invalid_text", "The text must be of 1 to {most} characters that can be stored"),
    /** The section is blank, too long, or cannot be stored. */
    INVALID_SECTION("invalid_section", "The section must be of 1 to {most} characters that can be stored"),
    /** The condition is about a prompt that the questionnaire does not have. */
    CONDITION_ON_MISSING_PROMPT("condition_on_missing_prompt", "There is no prompt {on}"),
    /** The condition is about the prompt itself, or one after it. */
    CONDITION_ON_LATER_PROMPT("condition_on_later_prompt", "Prompt {on} does not come before this one"),
    /** The condition asks what the prompt that it is about is never answered with. */
    CONDITION_DOES_NOT_FIT(
            "condition_does_not_fit", "The condition {condition} does not fit prompt {on}, a {response}"),
    /** The condition is about an option that is not offered. */
    CONDITION_OPTION_NOT_OFFERED("condition_option_not_offered", "Prompt {on} does not offer that option"),
    /** There is nothing to select. */
    SELECT_WITHOUT_OPTIONS("select_without_options", "There is no option to select"),
    /** More options are offered than a prompt may. */
    TOO_MANY_OPTIONS("too_many_options", "A prompt offers at most {most} options"),
    /** An earlier option has the same id. */
    DUPLICATE_OPTION("duplicate_option", "Option {position} has the same id as an earlier one"),
    /** The label of an option is blank, too long, or cannot be stored. */
    INVALID_LABEL(
            "invalid_label", "The label of option {position} must be of 1 to {most} characters that can be stored"),
    /** No answer is in the range. */
    EMPTY_RANGE("empty_range", "Nothing is from {least} to {most}"),
    /** The range goes beyond what can be an answer. */
    RANGE_OUT_OF_LIMITS("range_out_of_limits", "From {least} to {most} goes beyond {lowest} to {highest}");

    private final String code;
    private final String template;

    DefectCode(String code, String template) {
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
