package dev.edd.testkit.conformance;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static dev.edd.domain.verification.VerificationMethod.WATCHLISTS;

import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationState;
import dev.edd.domain.verification.VerificationType;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.Function2;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;

/**
 * The filters of a query, each with its values one by one and in pairs.
 *
 * @param all for each filter, the ways to set it
 */
record Filters(Seq<Seq<UnaryOperator<VerificationQuery>>> all) {
    Filters(Gallery gallery) {
        this(Vector.of(
                of(gallery.verifications.take(4), VerificationQuery::withIds),
                of(gallery.customers, VerificationQuery::withCustomers),
                of(gallery.counterparties, VerificationQuery::withCounterparties),
                of(Vector.of(VerificationState.values()), VerificationQuery::withStates),
                of(Vector.of(VerificationType.values()), VerificationQuery::withTypes),
                of(
                        Vector.of(ENHANCED_DUE_DILIGENCE, WATCHLISTS, VerificationMethod.ATTESTED),
                        VerificationQuery::withMethods)));
    }

    private static <T> Seq<UnaryOperator<VerificationQuery>> of(
            Seq<T> values, Function2<VerificationQuery, Set<T>, VerificationQuery> with) {
        Vector<Set<T>> choices = values.toVector()
                .<Set<T>>map(LinkedHashSet::of)
                .appendAll(values.toVector().combinations(2).map(LinkedHashSet::ofAll));
        return choices.map(choice -> query -> with.apply(query, choice));
    }

    static <T> Set<T> chosen(Seq<T> values, byte bits) {
        return LinkedHashSet.ofAll(values.zipWithIndex()
                .filter(numbered -> ((bits >> (numbered._2 % Byte.SIZE)) & 1) == 1)
                .map(numbered -> numbered._1));
    }
}
