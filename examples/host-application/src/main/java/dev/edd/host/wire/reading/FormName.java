package dev.edd.host.wire.reading;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.request.QuestionnaireRef;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a published questionnaire is named on the wire: its id, a dot, and its version. The version belongs to it, since a
 * request asks one version, whichever came after it.
 */
public final class FormName {
    /** Nine digits always fit an int. */
    private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9_-]{1,100})\\.([1-9][0-9]{0,8})");

    private FormName() {}

    /**
     * Writes a name.
     *
     * @param questionnaire the questionnaire
     * @return such as {@code onboarding_edd.1}
     */
    public static String of(QuestionnaireRef questionnaire) {
        return questionnaire.id().value() + "." + questionnaire.version();
    }

    /**
     * Reads a name.
     *
     * @param text what came from outside
     * @return the questionnaire, or none: any other text is the name of none
     */
    public static Option<QuestionnaireRef> parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                ? QuestionnaireId.parse(parts.group(1))
                        .map(id -> new QuestionnaireRef(id, Integer.parseInt(parts.group(2))))
                : Option.none();
    }
}
