package dev.edd.host.wire.questions;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.host.wire.reading.Guid;
import io.vavr.control.Option;

/**
 * The questionnaire of a further round: it is for one request only, and no part of what may be asked of anybody. Its id names
 * the request, and its version is the round.
 */
public final class FurtherForm {
    private static final String PREFIX = "further-";

    private FurtherForm() {}

    /**
     * The id of what a request asks in its further rounds.
     *
     * @param request the request
     * @return the id, the same for all its rounds
     */
    public static QuestionnaireId idOf(RequestId request) {
        return new QuestionnaireId(PREFIX + Guid.of(request));
    }

    /**
     * Whether a questionnaire is for one request only.
     *
     * @param id any questionnaire
     * @return true for the questions of a further round
     */
    public static boolean isFor(QuestionnaireId id) {
        return requestOf(id).isDefined();
    }

    /**
     * The request that a questionnaire was made for.
     *
     * @param id any questionnaire
     * @return the request; none when it may be asked of anybody
     */
    public static Option<RequestId> requestOf(QuestionnaireId id) {
        return Option.when(id.value().startsWith(PREFIX), () -> id.value().substring(PREFIX.length()))
                .flatMap(Guid::parse)
                .map(RequestId::new);
    }
}
