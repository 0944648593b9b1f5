package dev.edd.host.compliance;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.host.wire.reading.Guid;

/** How the questionnaires of further rounds are named: each is for one request, and no part of what may be asked of anybody. */
public final class FurtherQuestions {
    private static final String PREFIX = "further-";

    private FurtherQuestions() {}

    /**
     * Names the further questions of a request; the round is their version.
     *
     * @param request the request
     * @return the id
     */
    static QuestionnaireId idOf(RequestId request) {
        return new QuestionnaireId(PREFIX + Guid.of(request));
    }

    /**
     * Whether a questionnaire is for one request only.
     *
     * @param id any questionnaire
     * @return true for the questions of a further round
     */
    public static boolean isFor(QuestionnaireId id) {
        return id.value().startsWith(PREFIX);
    }
}
