package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.APP;
import static dev.edd.adapters.memory.facade.EddFixture.GRACE;
import static dev.edd.adapters.memory.facade.EddFixture.KYC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.ports.CustomerView;
import dev.edd.ports.Parties;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.Page;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private static final CustomerId NOBODY = new CustomerId(new UUID(9, 9));
    private static final PartyName ADA = new PartyName("Ada Lovelace");

    private final EddFixture fixture = new EddFixture();
    private final Parties parties = fixture.edd.parties();

    @Test
    void a_host_registers_under_an_id_of_its_own_once() {
        assertThat(parties.registerCustomer(NOBODY, PartyType.INDIVIDUAL, ADA, APP)
                        .get()
                        .id())
                .isEqualTo(NOBODY);
        assertThat(parties.registerCustomer(NOBODY, PartyType.INDIVIDUAL, ADA, APP)
                        .getLeft()
                        .code())
                .isEqualTo("already_registered");
    }

    @Test
    void a_counterparty_needs_acustomer() {
        assertThat(parties.registerCounterparty(NOBODY, PartyType.BUSINESS, ADA, APP)
                        .getLeft()
                        .text())
                .isEqualTo("customer not found");
    }

    @Test
    void a_counterparty_id_is_used_once() {
        CustomerId customer = fixture.unverified().id();
        CounterpartyId id = fixture.counterpartyOf(customer).id();

        assertThat(parties.registerCounterparty(id, customer, PartyType.BUSINESS, ADA, APP)
                        .getLeft()
                        .code())
                .isEqualTo("already_registered");
    }

    @Test
    void a_partner_never_says_how_aparty_stands() {
        Customer customer = fixture.unverified();
        Counterparty counterparty = fixture.counterpartyOf(customer.id());

        assertThat(parties.changeStanding(customer.id(), CustomerStanding.VERIFIED, APP)
                        .getLeft()
                        .code())
                .isEqualTo("not_permitted");
        assertThat(parties.changeStanding(counterparty.id(), CounterpartyStanding.VERIFIED, APP)
                        .getLeft()
                        .code())
                .isEqualTo("not_permitted");
    }

    @Test
    void a_standing_that_does_not_change_is_refused_and_leaves_no_trace() {
        Customer customer = fixture.verified();

        assertThat(parties.changeStanding(customer.id(), CustomerStanding.VERIFIED, KYC)
                        .getLeft()
                        .code())
                .isEqualTo("standing_unchanged");
        assertThat(parties.history(customer.id(), 0, 10)).hasSize(2);
    }

    @Test
    void whom_somebody_rejected_or_froze_only_an_officer_brings_back() {
        Customer customer = fixture.verified();
        Counterparty counterparty = fixture.counterpartyOf(customer.id());
        parties.changeStanding(customer.id(), CustomerStanding.FROZEN, KYC);
        parties.changeStanding(counterparty.id(), CounterpartyStanding.REJECTED, GRACE);

        assertThat(parties.changeStanding(customer.id(), CustomerStanding.VERIFIED, KYC)
                        .getLeft()
                        .code())
                .isEqualTo("officer_required");
        assertThat(parties.changeStanding(counterparty.id(), CounterpartyStanding.VERIFIED, KYC)
                        .getLeft()
                        .code())
                .isEqualTo("officer_required");
        assertThat(parties.changeStanding(customer.id(), CustomerStanding.VERIFIED, GRACE)
                        .isRight())
                .isTrue();
        assertThat(parties.changeStanding(counterparty.id(), CounterpartyStanding.UNVERIFIED, GRACE)
                        .isRight())
                .isTrue();
    }

    @Test
    void nobody_asks_for_nothing_or_for_everything_at_once() {
        CustomerId customer = fixture.unverified().id();

        assertThatIllegalArgumentException().isThrownBy(() -> parties.withApprovedEdd(Option.none(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> parties.withApprovedEdd(Option.none(), 1_001));
        assertThatIllegalArgumentException().isThrownBy(() -> parties.history(customer, 0, Integer.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> parties.history(customer, -1, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixture.edd.verifications().expireOverdue(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixture.edd.relay().deliver(0));
    }

    @Test
    void nobodys_standing_is_not_found() {
        assertThat(parties.changeStanding(NOBODY, CustomerStanding.FROZEN, GRACE)
                        .getLeft()
                        .code())
                .isEqualTo("not_found");
        assertThat(parties.changeStanding(new CounterpartyId(new UUID(9, 9)), CounterpartyStanding.REJECTED, GRACE)
                        .getLeft()
                        .text())
                .isEqualTo("counterparty not found");
        assertThat(parties.customer(NOBODY).isEmpty()).isTrue();
    }

    @Test
    void a_partys_history_holds_its_cases_too() {
        Customer customer = fixture.verified();
        fixture.eddOf(customer.id());
        fixture.deliverAll();

        assertThat(parties.history(customer.id(), 1, 2)
                        .map(entry -> Coded.of(entry.event().getClass())))
                .containsExactly("customer_standing_changed", "verification_created");
    }

    @Test
    void customers_are_listed_newest_first_by_page_and_by_keyset() {
        List<CustomerId> ids =
                List.range(0, 5).map(i -> fixture.unverified().id()).reverse();

        Page<CustomerView> first = parties.customers(CustomerQuery.ALL, Keyset.first(3));
        Page<CustomerView> second = parties.customers(
                CustomerQuery.ALL, Keyset.first(3).after(first.next().get()));

        assertThat(first.items()
                        .appendAll(second.items())
                        .map(view -> view.customer().id()))
                .containsExactlyElementsOf(ids);
        assertThat(second.next().isEmpty()).isTrue();
        assertThat(parties.customers(CustomerQuery.ALL, new Numbered(1, 3))
                        .items()
                        .map(view -> view.customer().id()))
                .containsExactlyElementsOf(ids.drop(3));
        assertThat(parties.customers(CustomerQuery.ALL, new Numbered(1, 3)).total())
                .isEqualTo(5);
    }
}
