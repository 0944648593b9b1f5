package dev.edd.testkit.portfolio;

import io.vavr.collection.Vector;

/**
 * What becomes of a customer, and of how many: this is the one place where the shares stand. Lives are dealt from a shuffled
 * deck of {@value #DECK} cards, again and again, so the shares are exact for every multiple of {@value #DECK} customers, and from
 * so many customers on no life is missing. Most customers are quiet, and a few keep officers busy.
 *
 * <p>Whatever the life, one customer of six is a business. Every customer whose standing was changed or about whom something
 * became known is also rated, by the relay, with the example model.
 */
public enum Life {
    /** Was verified and is never heard of again. */
    QUIET(105, Period.YEAR),
    /** Was frozen by an officer. */
    BARRED(2, Period.YEAR),
    /** Is being onboarded. */
    APPLYING(8, Period.TODAY),
    /** Was onboarded without more ado. */
    ONBOARDED(14, Period.YEAR),
    /** Is rated high, and the onboarding waits for EDD. */
    HELD_UP(2, Period.TODAY),
    /** Was rated high, handed in what was asked, was cleared and onboarded. */
    CLEARED(3, Period.YEAR),
    /** Was rated high, and what was handed in did not do: the onboarding is terminated. */
    TURNED_AWAY(2, Period.YEAR),
    /** Has one to three counterparties who were screened: mostly clear, some hit, unclear, or never answering. */
    TRADING(14, Period.YEAR),
    /** Has passed an EDD verification. */
    APPROVED(8, Period.YEAR),
    /** Has failed an EDD verification. */
    DECLINED(2, Period.YEAR),
    /** Let an EDD verification expire. */
    LAPSED(3, Period.YEAR),
    /** Has an EDD verification whose inquiry is not opened yet. */
    UNOPENED(1, Period.JUST_NOW),
    /** Has an EDD verification that waits for them. */
    AWAITED(2, Period.TODAY),
    /** Has an EDD verification that the provider is at. */
    PROCESSED(1, Period.TODAY),
    /** Has an EDD verification that an officer is to decide. */
    FLAGGED(1, Period.TODAY),
    /** Made EDD submissions about themselves, an account and a transaction, some with a document. */
    DECLARING(8, Period.YEAR),
    /** Made an EDD submission that was deleted and made again. */
    WITHDRAWING(1, Period.YEAR),
    /** Was asked something today. */
    ASKED(3, Period.TODAY),
    /** Was asked, and reminded. */
    REMINDED(2, Period.RECENTLY),
    /** Was asked, reminded, and is restricted since the answers are overdue. */
    RESTRICTED(2, Period.LONG_AGO),
    /** Has answered, and owes a document. */
    OWING(2, Period.TODAY),
    /** Has answered and waits for an officer. */
    QUEUED(2, Period.TODAY),
    /** Has answered, and an officer reads it. */
    IN_REVIEW(1, Period.TODAY),
    /** Has answered, and was accepted. */
    REVIEWED(3, Period.YEAR),
    /** Has answered, and was asked further. */
    ASKED_AGAIN(1, Period.TODAY),
    /** Was accepted in the second round. */
    REVIEWED_TWICE(1, Period.YEAR),
    /** Has answered, and it did not do. */
    REFUSED(1, Period.YEAR),
    /** Was asked, and the request was cancelled. */
    LET_OFF(1, Period.YEAR),
    /** Said something that the model rates high, and was asked about it. */
    SUSPECTED(1, Period.TODAY),
    /** The same, but has answered with a submission, which was accepted. */
    EXPLAINED(1, Period.YEAR),
    /**
     * Four to twelve counterparties, a passed EDD verification, two to six documents, submissions about everything, a request in
     * its second round and another that was cancelled.
     */
    BUSY(2, Period.TODAY);

    /** How many cards there are. */
    public static final int DECK = 200;

    private final int cards;
    private final Period period;

    Life(int cards, Period period) {
        this.cards = cards;
        this.period = period;
    }

    /**
     * How common the life is.
     *
     * @return how many of {@value #DECK} customers live it
     */
    public int cards() {
        return cards;
    }

    Period period() {
        return period;
    }

    static Vector<Life> deck() {
        return Vector.of(values()).flatMap(life -> Vector.fill(life.cards, life));
    }
}
