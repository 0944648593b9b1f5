package dev.edd.domain.lifecycle;

/** The part that somebody plays in a case. The edges of a lifecycle say which roles may give which command. */
public enum Role implements Coded {
    /** The regulated platform that embeds this library, acting for its customer. */
    PARTNER("partner"),
    /** A compliance officer, who decides. */
    OFFICER("officer"),
    /** An outside provider: of inquiries, of screening, of identity data. */
    PROVIDER("provider"),
    /** A rule that acts on its own: a deadline, a threshold. */
    POLICY("policy");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
