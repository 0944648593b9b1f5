package dev.edd.adapters.jdbc.sidebyside;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One call of the facade. Its numbers choose from small pools, so that calls collide.
 *
 * @param kind what is called
 * @param customer which customer
 * @param which which case, counterparty or questionnaire
 * @param how what else there is to choose: a standing, a rating, what is said, a length of time
 * @param role who calls
 * @param aimed whether it is aimed at something that the model says would take it, if there is any
 * @param faultAt the moment of the process at which it dies or a call of a port fails, or 0 when nothing is wrong
 * @param outlived whether a call fails and the process lives on
 */
record Call(Kind kind, int customer, int which, int how, Role role, boolean aimed, int faultAt, boolean outlived) {
    static final int CUSTOMERS = 3;
    static final int COUNTERPARTIES = 3;
    static final int CASES = 8;
    static final int WAYS = 4;

    enum Role {
        PARTNER,
        OFFICER,
        PROVIDER,
        POLICY;

        String inWords() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Each stands behind what has to come before it. */
    enum Kind {
        REGISTER,
        CHANGE_STANDING,
        REGISTER_COUNTERPARTY,
        CHANGE_COUNTERPARTY,
        CREATE_CHECK,
        CREATE_VERIFICATION,
        START_PROCESSING,
        FLAG_FOR_REVIEW,
        TRACK_INQUIRY,
        RECORD_CHECK,
        FLAG_AND_PASS,
        PASS,
        FAIL,
        UPLOAD,
        OPEN_REQUEST,
        SUBMIT_ANSWERS,
        ATTACH_DOCUMENT,
        BEGIN_REVIEW,
        ACCEPT,
        REQUEST_FURTHER,
        FAIL_REQUEST,
        CANCEL,
        BEGIN_ONBOARDING,
        RATE_ONBOARDING,
        COMPLETE,
        TERMINATE,
        SUBMIT,
        ATTACH_TO_SUBMISSION,
        DELETE,
        RATE,
        LATER,
        EXPIRE_OVERDUE,
        REMIND_DUE,
        RESTRICT_OVERDUE,
        REVIEW_DUE,
        SWEEP_DOCUMENTS,
        DELIVER,
        FAIL_TO_TELL,
        RETRY,
        DISCARD;

        /** It, and what stands a little before it; only it, where that is refused to nobody. */
        Stream<Kind> andThoseBefore() {
            List<Kind> upTo = List.copyOf(EnumSet.range(REGISTER, this));
            return NEVER_REFUSED.contains(this)
                    ? Stream.of(this)
                    : Stream.iterate(upTo.size() - 1, n -> n - 1)
                            .limit(Math.min(4, upTo.size()))
                            .map(upTo::get);
        }

        /** What is refused to nobody. */
        static final Set<Kind> NEVER_REFUSED = EnumSet.of(
                LATER,
                EXPIRE_OVERDUE,
                REMIND_DUE,
                RESTRICT_OVERDUE,
                REVIEW_DUE,
                SWEEP_DOCUMENTS,
                DELIVER,
                FAIL_TO_TELL,
                RETRY,
                DISCARD);

        /** What is one commit after the other: what dies in it has done a part, and is called again. */
        static final Set<Kind> MANY_COMMITS =
                EnumSet.of(EXPIRE_OVERDUE, REMIND_DUE, RESTRICT_OVERDUE, REVIEW_DUE, SWEEP_DOCUMENTS, DELIVER);

        /** Called more often: what much has to come before, and what dies seldom while it matters. */
        static final Set<Kind> OFTEN = EnumSet.of(
                UPLOAD,
                CREATE_VERIFICATION,
                START_PROCESSING,
                FLAG_FOR_REVIEW,
                ATTACH_DOCUMENT,
                ATTACH_TO_SUBMISSION,
                ACCEPT);

        /** What is repeated several times, or goes past the units of work: nobody dies in it. */
        static final Set<Kind> DEATHLESS = EnumSet.of(LATER, FAIL_TO_TELL, RETRY, DISCARD);
    }

    boolean isStruck() {
        return faultAt > 0 && !Kind.DEATHLESS.contains(kind);
    }

    int counterparty() {
        return which % COUNTERPARTIES;
    }

    /** The questionnaire by the name that this test gives it. */
    String questionnaire() {
        return switch (which % 3) {
            case 0 -> "monitoring";
            case 1 -> "onboarding";
            default -> "risk_edd";
        };
    }

    /** The same of a kind, for every customer and case and by every role, this one first. */
    static Stream<Call> elsewhere(Call call, Kind kind) {
        List<Role> roles = List.of(Role.values());
        return roles.stream()
                .sorted(Comparator.comparing(role -> role != call.role()))
                .flatMap(role -> IntStream.range(0, CUSTOMERS * CASES)
                        .mapToObj(n -> new Call(
                                kind,
                                (call.customer() + n) % CUSTOMERS,
                                (call.which() + n) % CASES,
                                call.how(),
                                role,
                                call.aimed(),
                                call.faultAt(),
                                call.outlived())));
    }

    Call unharmed() {
        return new Call(kind, customer, which, how, role, aimed, 0, false);
    }

    @Override
    public String toString() {
        return kind + " of customer " + customer + ", case " + which + ", way " + how + ", by " + role.inWords()
                + (isStruck() ? (outlived ? ", failing at " : ", dying at ") + faultAt : "");
    }
}
