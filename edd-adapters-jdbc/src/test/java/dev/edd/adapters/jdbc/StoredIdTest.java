package dev.edd.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.party.VerificationId;
import io.vavr.collection.Vector;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of all kinds may share a UUID: as text, and in the tables, each is told from all others. */
class StoredIdTest {
    private static final UUID SHARED = UUID.fromString("0196f3c0-5b1e-7c3a-9d42-8f1b2a6c7d01");
    private static final Vector<Id> ONE_OF_EACH = Vector.of(
            new CustomerId(SHARED),
            new CounterpartyId(SHARED),
            new VerificationId(SHARED),
            new RequestId(SHARED),
            new OnboardingId(SHARED),
            new SubmissionId(SHARED),
            new RatingId(new CustomerId(SHARED)));

    @Test
    void every_kind_of_id_that_the_kernel_has_is_read_back_as_itself() {
        assertThat(ONE_OF_EACH.<Class<?>>map(Id::getClass)).containsExactlyInAnyOrderElementsOf(permitted(Id.class));
        assertThat(ONE_OF_EACH.map(StoredId::text).map(StoredId::id)).isEqualTo(ONE_OF_EACH);
    }

    @Test
    void each_has_a_word_and_a_table_of_its_own() {
        assertThat(ONE_OF_EACH.map(StoredId::text))
                .containsExactly(
                        "customer:" + SHARED,
                        "counterparty:" + SHARED,
                        "verification:" + SHARED,
                        "request:" + SHARED,
                        "onboarding:" + SHARED,
                        "submission:" + SHARED,
                        "rating:" + SHARED);
        assertThat(ONE_OF_EACH.map(id -> IdKind.of(id).table())).doesNotHaveDuplicates();
    }

    @Test
    void a_party_has_one_key_wherever_it_is_written() {
        assertThat(ONE_OF_EACH.filter(PartyId.class::isInstance).map(StoredId::text))
                .isEqualTo(ONE_OF_EACH.filter(PartyId.class::isInstance).map(id -> ((PartyId) id).key()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rating",
                "rating:",
                "ratings:0196f3c0-5b1e-7c3a-9d42-8f1b2a6c7d01",
                "RATING:0196f3c0-5b1e-7c3a-9d42-8f1b2a6c7d01",
                "submission:0196F3C0-5b1e-7c3a-9d42-8f1b2a6c7d01",
                "submission:1-1-1-1-1",
                " submission:0196f3c0-5b1e-7c3a-9d42-8f1b2a6c7d01"
            })
    void anything_else_is_no_id(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> StoredId.id(text));
    }

    private static Vector<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Vector.of(type.getPermittedSubclasses()).flatMap(StoredIdTest::permitted)
                : Vector.of(type);
    }
}
