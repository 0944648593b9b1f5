package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Coded;

/** How a customer is employed: the seed's nine values and the two more of facts 2.3. */
public enum EmploymentType implements Coded {
    /** Works on contract. */
    CONTRACTOR("CONTRACTOR"),
    /** Employed full time. */
    FULL_TIME("FULL_TIME"),
    /** An intern. */
    INTERN("INTERN"),
    /** Employed part time. */
    PART_TIME("PART_TIME"),
    /** Works unpaid. */
    VOLUNTEER("VOLUNTEER"),
    /** Employed for a time. */
    TEMPORARY("TEMPORARY"),
    /** No longer works. */
    RETIRED("RETIRED"),
    /** Studies. */
    STUDENT("STUDENT"),
    /** Works on their own account (facts 2.3). */
    SELF_EMPLOYED("SELF_EMPLOYED"),
    /** Has no work (facts 2.3). */
    UNEMPLOYED("UNEMPLOYED"),
    /** None of these. */
    OTHER("OTHER");

    private final String code;

    EmploymentType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
