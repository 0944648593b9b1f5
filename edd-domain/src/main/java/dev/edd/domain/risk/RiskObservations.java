package dev.edd.domain.risk;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.Involvement;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.VerificationMethod;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** How the attributes of a profile are seen. */
final class RiskObservations {
    /** What is seen where something was asked for and there is nothing. */
    static final String NONE = "none";

    private static final String NOT_YEARLY = "not_yearly";
    private static final Observation YES = Observation.of(true);
    private static final Seq<Observation> NOTHING = Vector.of(new Observation.Category(NONE));

    private RiskObservations() {}

    static Function<RiskProfile, Seq<Observation>> customer(Function<CustomerSubmission, Seq<Observation>> saying) {
        return profile -> profile.said(CustomerSubmission.class, saying);
    }

    static Function<RiskProfile, Seq<Observation>> business(Function<BusinessSubmission, Seq<Observation>> saying) {
        return profile -> profile.said(BusinessSubmission.class, saying);
    }

    static Seq<Observation> coded(Iterable<? extends Coded> values) {
        return Vector.<Coded>ofAll(values).distinct().map(Observation::of);
    }

    /** A later amount counts also where nobody can say what it makes in a year: it does not leave the one before. */
    static Seq<Observation> inAYear(Option<PeriodicAmount> amount) {
        return amount.toVector()
                .map(each -> each.inAYear()
                        .<Observation>map(Observation::of)
                        .getOrElse(() -> new Observation.Category(NOT_YEARLY)));
    }

    static Seq<Observation> involvement(RiskProfile profile) {
        Map<Involvement, Seq<Observation>> declared = declared(profile);
        Seq<Observation> involved =
                coded(declared.filterValues(each -> each.contains(YES)).keySet());
        return involved.isEmpty() && declared.size() == Involvement.values().length ? NOTHING : involved;
    }

    static Seq<Observation> undeclared(RiskProfile profile) {
        Map<Involvement, Seq<Observation>> declared = declared(profile);
        if (declared.isEmpty()) {
            return Vector.empty();
        }
        Seq<Observation> missing = coded(Vector.of(Involvement.values()).reject(declared::containsKey));
        return missing.isEmpty() ? NOTHING : missing;
    }

    /** What was declared last of each: an update that declares one leaves what was said of the others. */
    private static Map<Involvement, Seq<Observation>> declared(RiskProfile profile) {
        return Vector.of(Involvement.values())
                .toLinkedMap(each -> Tuple.of(each, declared(profile, each)))
                .filterValues(Seq::nonEmpty);
    }

    private static Seq<Observation> declared(RiskProfile profile, Involvement involvement) {
        return business(said -> said.specificInvolvement()
                        .flatMap(list -> list.declared().get(involvement))
                        .toVector()
                        .map(Observation::of))
                .apply(profile);
    }

    static Seq<Observation> negativeNews(RiskProfile profile) {
        Seq<Observation> ofPersons = profile.said(
                CustomerSubmission.class,
                said -> said.negativeNewsFindings().toVector().map(Observation::of));
        return ofPersons.appendAll(profile.said(
                BusinessSubmission.class,
                said -> said.negativeNewsFindings().toVector().map(Observation::of)));
    }

    static Seq<Observation> dueDiligence(RiskProfile profile) {
        return profile.decided(Subject.OfCustomer.class)
                .filter(each -> each.header().method() == VerificationMethod.ENHANCED_DUE_DILIGENCE)
                .map(each -> new Observation.Category(each.result().isPassed() ? "passed" : "failed"));
    }

    static Seq<Observation> failures(RiskProfile profile) {
        Seq<Completed> decided = profile.decided(Subject.OfCustomer.class);
        Seq<Observation> failures = coded(decided.flatMap(each -> each.result().failureCodes()));
        return failures.isEmpty() && decided.nonEmpty() ? Vector.of(new Observation.Category(NONE)) : failures;
    }

    static Seq<Observation> failedCounterparties(RiskProfile profile) {
        Seq<Completed> decided = profile.decided(Subject.OfCounterparty.class);
        long failed = decided.reject(each -> each.result().isPassed())
                .map(each -> each.header().subject())
                .distinct()
                .size();
        return decided.isEmpty() ? Vector.empty() : Vector.of(Observation.of(failed));
    }
}
