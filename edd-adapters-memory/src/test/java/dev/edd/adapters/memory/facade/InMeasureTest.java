package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.adapters.memory.MemoryVault;
import dev.edd.domain.document.ContentType;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.Edd;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.CountedPage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked for is asked for in measure: something, and not everything at once. */
class InMeasureTest {
    private static final CustomerId SOMEBODY = new CustomerId(new UUID(9, 9));

    private final EddFixture fixture = new EddFixture();

    static Stream<Named<IntConsumer>> asks() {
        Edd edd = new EddFixture(
                        MemoryStorage.create(),
                        builder -> builder.documents(MemoryVault.create(), head -> ContentType.PDF)
                                .riskPolicy(RiskPolicy.of(ExampleRiskModel.MODEL)))
                .edd;
        return Stream.of(
                Named.of("customers with EDD", most -> edd.parties().withApprovedEdd(Option.none(), most)),
                Named.of("the history of a party", most -> edd.parties().history(SOMEBODY, 0, most)),
                Named.of("a page", most -> edd.verifications().page(VerificationQuery.ALL, Keyset.first(most))),
                Named.of(
                        "a page by number",
                        most -> edd.verifications().page(VerificationQuery.ALL, new Numbered(0, most))),
                Named.of("overdue verifications", most -> edd.verifications().expireOverdue(most)),
                Named.of("the queue of reviews", most -> edd.requests().reviewQueue(Option.none(), most)),
                Named.of("reminders", most -> edd.requests().remindDue(most)),
                Named.of("restrictions", most -> edd.requests().restrictOverdue(most)),
                Named.of("questionnaires", most -> edd.questionnaires().latest(Option.none(), most)),
                Named.of("reviews of ratings", most -> edd.riskRatings().reviewDue(most)),
                Named.of("the history of a rating", most -> edd.riskRatings().history(SOMEBODY, 1, most)),
                Named.of("orphans", most -> edd.documents().discardUnreferenced(Option.none(), most)),
                Named.of("deliveries", most -> edd.relay().deliver(most)),
                Named.of("deliveries to one", most -> edd.relay().deliver(Notifier.NAME, most)),
                Named.of("dead letters", most -> edd.relay().deadLetters(Notifier.NAME, most)));
    }

    @ParameterizedTest
    @MethodSource("asks")
    void nobody_asks_for_nothing_or_for_everything_at_once(IntConsumer ask) {
        assertThatIllegalArgumentException().isThrownBy(() -> ask.accept(0)).withMessageContaining("1 to 1000");
        assertThatIllegalArgumentException().isThrownBy(() -> ask.accept(1_001)).withMessageContaining("1 to 1000");
        assertThatNoException().isThrownBy(() -> ask.accept(1));
        assertThatNoException().isThrownBy(() -> ask.accept(1_000));
    }

    @Test
    void no_page_and_no_message_comes_before_the_first() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Numbered(-1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixture.edd.parties().history(SOMEBODY, -1, 1));
        assertThat(new Numbered(3, 1_000).offset()).isEqualTo(3_000);
        assertThat(new Numbered(Integer.MAX_VALUE, 1_000).offset()).isEqualTo(2_147_483_647_000L);
    }

    @Test
    void verifications_are_listed_newest_first_by_page_and_by_number() {
        List<Verification> all = List.range(0, 5)
                .map(each -> fixture.eddOf(fixture.verified().id()))
                .reverse();

        Page<Verification> first = fixture.edd.verifications().page(VerificationQuery.ALL, Keyset.first(3));
        CountedPage<Verification> second = fixture.edd.verifications().page(VerificationQuery.ALL, new Numbered(1, 3));

        assertThat(first.items()).containsExactlyElementsOf(all.take(3));
        assertThat(second.items()).containsExactlyElementsOf(all.drop(3));
        assertThat(second.total()).isEqualTo(5);
        assertThat(fixture.edd
                        .verifications()
                        .page(
                                VerificationQuery.ALL,
                                Keyset.first(3).after(first.next().get()))
                        .items())
                .containsExactlyElementsOf(all.drop(3));
        assertThat(all.map(each -> each.header().method()).distinct())
                .containsExactly(VerificationMethod.ENHANCED_DUE_DILIGENCE);
        assertThat(all.map(each -> each.header().subject().customer())).doesNotHaveDuplicates();
        assertThat(fixture.edd.verifications().history(all.head().id()))
                .allMatch(entry -> entry.event().stamp().actor().equals(APP));
    }

    @Test
    void a_customer_of_whom_nothing_is_asked_has_no_requests() {
        Page<EddRequest> page = fixture.edd.requests().page(RequestQuery.ALL, Keyset.first(1));

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isEmpty();
    }
}
