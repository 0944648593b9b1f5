package dev.edd.adapters.jdbc;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.VerificationId;
import io.vavr.Function1;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;

/** What ids are of: by which word each is told from others that share its UUID, and in which table its versions are. */
enum IdKind {
    CUSTOMER("customer", PartyRows.CUSTOMERS, CustomerId.class, CustomerId::new),
    COUNTERPARTY("counterparty", PartyRows.COUNTERPARTIES, CounterpartyId.class, CounterpartyId::new),
    VERIFICATION("verification", VerificationRows.TABLE, VerificationId.class, VerificationId::new),
    REQUEST("request", RequestRows.TABLE, RequestId.class, RequestId::new),
    ONBOARDING("onboarding", OnboardingRows.TABLE, OnboardingId.class, OnboardingId::new),
    SUBMISSION("submission", SubmissionRows.TABLE, SubmissionId.class, SubmissionId::new),
    /** A rating is known by the UUID of its customer. */
    RATING("rating", RatingRows.TABLE, RatingId.class, value -> new RatingId(new CustomerId(value)));

    private static final Map<Class<?>, IdKind> BY_CLASS =
            HashMap.ofEntries(Vector.of(values()).map(kind -> Tuple.of(kind.type, kind)));
    private static final Map<String, IdKind> BY_WORD =
            HashMap.ofEntries(Vector.of(values()).map(kind -> Tuple.of(kind.word, kind)));

    private final String word;
    private final String table;
    private final Class<? extends Id> type;
    private final Function1<UUID, ? extends Id> making;

    <I extends Id> IdKind(String word, String table, Class<I> type, Function1<UUID, I> making) {
        this.word = word;
        this.table = table;
        this.type = type;
        this.making = making;
    }

    static IdKind of(Id id) {
        return BY_CLASS.get(id.getClass())
                .getOrElseThrow(() -> new IllegalArgumentException("an id of no kind: " + id.getClass()));
    }

    static Option<IdKind> named(String word) {
        return BY_WORD.get(word);
    }

    String word() {
        return word;
    }

    String table() {
        return table;
    }

    Id id(UUID value) {
        return making.apply(value);
    }
}
