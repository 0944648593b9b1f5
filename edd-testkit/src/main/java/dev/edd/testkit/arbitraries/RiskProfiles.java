package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.Customer;
import dev.edd.domain.risk.RiskProfile;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.verification.Verification;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is known of customers: submissions of every kind, verifications that were decided or not, accepted answers. */
public final class RiskProfiles {
    private RiskProfiles() {}

    /**
     * Profiles: of customers of whom nothing is known but their name, and of others.
     *
     * @return profiles
     */
    public static Arbitrary<RiskProfile> all() {
        Arbitrary<RiskProfile> verified = Combinators.combine(
                        VerificationHistories.states(), submissions(), PartyValues.customers())
                .as((verification, submissions, customer) -> profile(
                        customer.withId(verification.header().subject().customer()),
                        submissions,
                        Vector.of(verification)));
        Arbitrary<RiskProfile> others = Combinators.combine(PartyValues.customers(), submissions())
                .as((customer, submissions) -> profile(customer, submissions, Vector.empty()));
        Arbitrary<RiskProfile> answered = Combinators.combine(
                        others, AnswerValues.sheets().list().ofMinSize(1).ofMaxSize(2))
                .as((profile, answers) -> new RiskProfile(
                        profile.customer(), profile.submissions(), profile.verifications(), Vector.ofAll(answers)));
        return Arbitraries.frequencyOf(Tuple.of(2, verified), Tuple.of(2, others), Tuple.of(1, answered))
                .withoutEdgeCases();
    }

    private static RiskProfile profile(
            Customer customer, Seq<EddSubmission> submissions, Seq<Verification> verifications) {
        return new RiskProfile(
                customer,
                submissions.map(each -> SubmissionHistories.ownedBy(customer.id(), each)),
                verifications,
                Vector.empty());
    }

    private static Arbitrary<Seq<EddSubmission>> submissions() {
        return SubmissionValues.few(SubmissionHistories.states(), 4);
    }
}
