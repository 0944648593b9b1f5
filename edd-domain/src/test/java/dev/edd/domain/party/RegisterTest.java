package dev.edd.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.money.Money;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of parties: names, ids, standing, limits. */
class RegisterTest {
    private static final Stamp BY_PARTNER =
            new Stamp(new Actor.Partner("platform"), Instant.parse("2026-03-01T12:00:00Z"));
    private static final Stamp BY_OFFICER = new Stamp(new Actor.Officer("grace"), BY_PARTNER.at());
    private static final Customer ADA = Customer.LIFECYCLE
            .begin(new CustomerCommand.RegisterCustomer(
                    BY_PARTNER,
                    new CustomerId(new UUID(0, 1)),
                    Option.none(),
                    PartyType.INDIVIDUAL,
                    new PartyName("Ada Lovelace")))
            .get()
            .next();

    @Test
    void a_name_is_never_shown_by_what_holds_it() {
        assertThat(ADA.name()).hasToString("PartyName[redacted]");
        assertThat(ADA.toString()).doesNotContain("Lovelace");
        assertThat(PartyName.of("\0").getLeft().code()).isEqualTo("invalid_name");
    }

    @Test
    void a_party_is_registered_unverified_and_only_once() {
        assertThat(ADA.standing()).isEqualTo(CustomerStanding.UNVERIFIED);
        assertThat(Customer.LIFECYCLE
                        .begin(new CustomerCommand.RegisterCustomer(
                                BY_PARTNER, ADA.id(), Option.some(ADA), ADA.type(), ADA.name()))
                        .getLeft())
                .isEqualTo(new PartyRefusal.AlreadyRegistered("customer"));
    }

    @Test
    void another_party_does_not_have_its_id() {
        CustomerId other = new CustomerId(new UUID(0, 8));
        CounterpartyId first = new CounterpartyId(new UUID(0, 2));
        Counterparty acme = Counterparty.LIFECYCLE
                .begin(registering(first, Option.none()))
                .get()
                .next();

        assertThat(Customer.LIFECYCLE.begin(new CustomerCommand.RegisterCustomer(
                        BY_PARTNER, other, Option.some(ADA), ADA.type(), ADA.name())))
                .isNotEmpty();
        assertThat(Counterparty.LIFECYCLE.begin(registering(new CounterpartyId(new UUID(0, 8)), Option.some(acme))))
                .isNotEmpty();
        assertThat(Counterparty.LIFECYCLE
                        .begin(registering(first, Option.some(acme)))
                        .getLeft())
                .isEqualTo(new PartyRefusal.AlreadyRegistered("counterparty"));
    }

    private static CounterpartyCommand.RegisterCounterparty registering(CounterpartyId id, Option<Counterparty> known) {
        return new CounterpartyCommand.RegisterCounterparty(
                BY_PARTNER, id, known, ADA.id(), Option.some(ADA), PartyType.BUSINESS, new PartyName("Acme"));
    }

    @Test
    void a_counterparty_of_nobody_is_not_found() {
        assertThat(Counterparty.LIFECYCLE
                        .begin(new CounterpartyCommand.RegisterCounterparty(
                                BY_PARTNER,
                                new CounterpartyId(new UUID(0, 2)),
                                Option.none(),
                                ADA.id(),
                                Option.none(),
                                PartyType.BUSINESS,
                                new PartyName("Acme")))
                        .getLeft())
                .isEqualTo(new PartyRefusal.NotFound("customer"));
    }

    @Test
    void a_counterparty_of_somebody_else_than_was_found_is_not_found() {
        CustomerId other = new CustomerId(new UUID(0, 8));

        assertThat(Counterparty.LIFECYCLE
                        .begin(new CounterpartyCommand.RegisterCounterparty(
                                BY_PARTNER,
                                new CounterpartyId(new UUID(0, 2)),
                                Option.none(),
                                other,
                                Option.some(ADA),
                                PartyType.BUSINESS,
                                new PartyName("Acme")))
                        .getLeft())
                .isEqualTo(new PartyRefusal.NotFound("customer"));
    }

    @Test
    void a_partner_does_not_say_how_a_party_stands() {
        assertThat(change(BY_PARTNER, CustomerStanding.VERIFIED)).isEqualTo("not_permitted");
        assertThat(change(BY_OFFICER, CustomerStanding.UNVERIFIED)).isEqualTo("standing_unchanged");
    }

    @ParameterizedTest
    @EnumSource(CustomerStanding.class)
    void an_approval_raises_the_limits_of_a_verified_customer_and_of_no_other(CustomerStanding standing) {
        LimitPolicy policy = new LimitPolicy(List.of(limit(1)), List.of(limit(2)), List.of(limit(3)));
        Customer customer = ADA.withStanding(standing);
        boolean verified = standing == CustomerStanding.VERIFIED;

        assertThat(policy.limitsOf(customer, false)).containsExactly(limit(verified ? 2 : 1));
        assertThat(policy.limitsOf(customer, true)).containsExactly(limit(verified ? 3 : 1));
    }

    @Test
    void ids_are_in_the_order_of_their_bits_unsigned_as_databases_sort_them() {
        List<UUID> ids = List.of(
                        "00000000-0000-0000-0000-000000000000",
                        "00000000-0000-0000-8000-000000000000",
                        "7fffffff-ffff-ffff-ffff-ffffffffffff",
                        "80000000-0000-0000-0000-000000000000",
                        "ffffffff-ffff-ffff-ffff-ffffffffffff")
                .map(UUID::fromString);

        assertThat(ids.reverse().sorted(Id.ORDER)).isEqualTo(ids);
        assertThat(ids.map(UUID::toString).sorted()).isEqualTo(ids.map(UUID::toString));
    }

    @Test
    void nobody_was_changed_before_being_registered() {
        Counterparty acme = new Counterparty(
                new CounterpartyId(new UUID(0, 2)),
                ADA.id(),
                PartyType.BUSINESS,
                new PartyName("Acme Ltd"),
                CounterpartyStanding.UNVERIFIED,
                ADA.createdAt(),
                ADA.updatedAt());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ADA.withUpdatedAt(ADA.createdAt().minusSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acme.withUpdatedAt(ADA.createdAt().minusSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "QQ", "NOR", "", "N\0"})
    void a_country_is_one_of_iso_3166(String code) {
        assertThat(CountryCode.parse("NO")).containsExactly(new CountryCode("NO"));
        assertThat(CountryCode.parse(code)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CountryCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g", "{{person_id}}"})
    void an_id_is_a_uuid_in_full(String text) {
        assertThat(Id.parse("c10ec16e-9d92-49af-892d-0c3627e0926e"))
                .containsExactly(UUID.fromString("c10ec16e-9d92-49af-892d-0c3627e0926e"));
        assertThat(Id.parse(text)).isEmpty();
    }

    private static String change(Stamp stamp, CustomerStanding to) {
        return Customer.LIFECYCLE
                .give(ADA, new CustomerCommand.ChangeStanding(stamp, to))
                .getLeft()
                .code();
    }

    private static ActivityLimit limit(long amount) {
        return new ActivityLimit(
                "daily",
                ActivityLimit.Window.DAILY,
                Money.of(amount, "USD"),
                Duration.ofDays(1),
                HashSet.empty(),
                HashSet.empty());
    }
}
