package dev.edd.testkit.arbitraries;

import dev.edd.domain.submission.JsonPointer;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionPolicy;
import dev.edd.domain.submission.SubmissionViolation;
import dev.edd.domain.submission.SubmissionViolationCode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What partners send: bodies that are right, bodies in which one or two things are broken, and anything at all. */
public final class SubmissionBodies {
    private SubmissionBodies() {}

    /**
     * Bodies that must be accepted, some of them with an alias.
     *
     * @return bodies with what must be read from them
     */
    public static Arbitrary<FilledBody> filled() {
        return filled(Arbitraries.of(true, false));
    }

    /**
     * Bodies in which exactly one thing is broken.
     *
     * @return bodies with what must be said of them
     */
    public static Arbitrary<BrokenBody> brokenOnce() {
        return Combinators.combine(filled(Arbitraries.just(false)), seeds())
                .as((filled, seed) -> broken(filled, Vector.of(flaw(new Dice(seed), flaws(filled)))))
                .withoutEdgeCases();
    }

    /**
     * Bodies in which exactly two things are broken, neither of which hides the other.
     *
     * @return bodies with what must be said of them
     */
    public static Arbitrary<BrokenBody> brokenTwice() {
        return Combinators.combine(filled(Arbitraries.just(false)), seeds())
                .as((filled, seed) -> {
                    Dice dice = new Dice(seed);
                    Vector<BodyFlaw> inside =
                            flaws(filled).reject(flaw -> flaw.at().equals(JsonPointer.ROOT));
                    BodyFlaw first = flaw(dice, inside);
                    return broken(filled, Vector.of(first, flaw(dice, inside.filter(first::goesWith))));
                })
                .withoutEdgeCases();
    }

    /**
     * Anything that can be sent, most of it nothing like a submission.
     *
     * @return values of every kind
     */
    public static Arbitrary<RawValue> rawValues() {
        return Arbitraries.recursive(SubmissionBodies::leaves, SubmissionBodies::nested, 0, 3)
                .withoutEdgeCases();
    }

    /**
     * Fields of what can be sent.
     *
     * @return fields under names that are known and others
     */
    public static Arbitrary<RawValue.Field> rawFields() {
        return fields(leaves());
    }

    /**
     * Bodies that are right but for one part, in the place of which stands anything at all.
     *
     * @return bodies
     */
    public static Arbitrary<RawValue> disturbed() {
        return Combinators.combine(plainlyFilled(), rawValues(), seeds())
                .as((filled, any, seed) -> {
                    BodyFlaw where = new Dice(seed).of(flaws(filled));
                    return BodyFlaw.of(where.at(), any, where.violation().code())
                            .in(filled.body());
                })
                .withoutEdgeCases();
    }

    /**
     * Places in bodies.
     *
     * @return pointers, some with characters that are escaped
     */
    public static Arbitrary<JsonPointer> pointers() {
        return Arbitraries.of("", "a/b", "m~n", "0", "related_resource_id", "12")
                .list()
                .ofMaxSize(4)
                .map(steps -> new JsonPointer(Vector.ofAll(steps)));
    }

    /**
     * What can be said of bodies.
     *
     * @return violations
     */
    public static Arbitrary<SubmissionViolation> violations() {
        return brokenOnce().map(broken -> broken.violations().head());
    }

    private static Arbitrary<FilledBody> plainlyFilled() {
        return filled(Arbitraries.just(false));
    }

    private static Arbitrary<FilledBody> filled(Arbitrary<Boolean> aliases) {
        Arbitrary<FilledBody> strict = Combinators.combine(ResourceSubmissions.complete(), seeds(), aliases)
                .as((submission, seed, alias) -> filled(SubmissionPolicy.STRICT, submission, seed, alias));
        Arbitrary<FilledBody> lenient = Combinators.combine(ResourceSubmissions.all(), seeds(), aliases)
                .as((submission, seed, alias) -> filled(SubmissionPolicy.LENIENT, submission, seed, alias));
        return Arbitraries.oneOf(strict, lenient).withoutEdgeCases();
    }

    private static FilledBody filled(SubmissionPolicy policy, ResourceSubmission submission, long seed, boolean alias) {
        return new FilledBody(policy, new BodyWriter(seed, alias).write(submission), submission);
    }

    private static Vector<BodyFlaw> flaws(FilledBody filled) {
        ResourceSubmission submission = filled.submission();
        return BodyFlaws.of(
                filled.body(),
                BodyPlan.of(
                        submission.resource().type(),
                        submission.reason() instanceof Reason.CaseRequest,
                        filled.policy().completeInvolvement()));
    }

    /** Each code as often as another, however many ways there are to bring it about. */
    private static BodyFlaw flaw(Dice dice, Vector<BodyFlaw> flaws) {
        SubmissionViolationCode code =
                dice.of(flaws.map(each -> each.violation().code()).distinct());
        return dice.of(flaws.filter(each -> each.violation().code() == code));
    }

    private static BrokenBody broken(FilledBody filled, Seq<BodyFlaw> flaws) {
        RawValue body = flaws.foldLeft((RawValue) filled.body(), (whole, flaw) -> flaw.in(whole));
        return new BrokenBody(filled.policy(), body, flaws.map(BodyFlaw::violation));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static Arbitrary<RawValue> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.strings().map(RawValue.Text::new),
                Arbitraries.of("CUSTOMER", "BUSINESS", "TRANSACTION", "CASE_REQUEST", "USD", "a\0", "\ud800")
                        .map(RawValue.Text::new),
                Arbitraries.longs().map(RawValue.WholeNumber::new),
                Arbitraries.of(true, false).map(RawValue.YesNo::new),
                Arbitraries.create(RawValue.Nothing::new),
                Arbitraries.create(RawValue.Unrecognized::new));
    }

    private static Arbitrary<RawValue> nested(Arbitrary<RawValue> inner) {
        return Arbitraries.oneOf(
                inner.list().ofMaxSize(4).map(items -> new RawValue.Several(Vector.ofAll(items))),
                fields(inner).list().ofMaxSize(6).map(fields -> new RawValue.Fields(Vector.ofAll(fields))));
    }

    private static Arbitrary<RawValue.Field> fields(Arbitrary<RawValue> values) {
        Arbitrary<String> names = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "related_resource_id",
                                "related_resource_type",
                                "reason",
                                "case_id",
                                "additional_questions",
                                "income",
                                "amount",
                                "currency",
                                "specific_involvement",
                                "transaction_volume",
                                "citizenship_countries",
                                "ngo_or_nonprofit",
                                "ngo_or_non_profit")),
                Tuple.of(1, Arbitraries.strings()));
        return Combinators.combine(names, values).as((name, value) -> new RawValue.Field(name, value));
    }
}
