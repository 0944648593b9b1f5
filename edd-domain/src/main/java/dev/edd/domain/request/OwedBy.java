package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Coded;

/** Whose turn it is in an EDD request. */
public enum OwedBy implements Coded {
    /** The customer owes answers or files. */
    CUSTOMER("customer"),
    /** The customer owes nothing; an officer has to review. */
    OFFICER("officer"),
    /** The request is over. */
    NOBODY("nobody");

    private final String code;

    OwedBy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
