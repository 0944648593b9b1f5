package dev.edd.host.wire.requests;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.questionnaire.Questionnaire;
import io.vavr.collection.Array;
import io.vavr.control.Option;

/** Whose form it is: the vendor's own forms say so at the end of their titles (facts 3.1, 3.2), others are for everybody. */
enum AccountType implements Coded {
    INDIVIDUAL("individual", " - Individual"),
    CORPORATION("corporation", " - Business");

    private final String code;
    private final String ending;

    AccountType(String code, String ending) {
        this.code = code;
        this.ending = ending;
    }

    static Option<AccountType> of(Questionnaire questionnaire) {
        return Array.of(values()).find(type -> questionnaire.title().endsWith(type.ending));
    }

    @Override
    public String code() {
        return code;
    }
}
