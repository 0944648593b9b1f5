package dev.edd.host.wire.questions;

import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What a prompt offers to choose from. */
public final class Offered {
    private Offered() {}

    /**
     * The options of a response.
     *
     * @param response any response type
     * @return its options in the order to show them; none when nothing is to be chosen
     */
    public static Seq<OfferedOption> by(ResponseType response) {
        if (response instanceof ResponseType.SingleSelect one) {
            return one.options();
        }
        return response instanceof ResponseType.MultiSelect several ? several.options() : Vector.empty();
    }
}
