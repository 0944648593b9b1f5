package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand.OpenInquiry;
import dev.edd.domain.verification.VerificationEvent.InquiryOpened;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.ports.delivery.Delivery;
import dev.edd.ports.delivery.Lease;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Numbered;
import dev.edd.ports.store.VerificationQuery;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a text looks like to a database, it is stored as that text in every field, and does nothing else. */
class HostileTextTest {
    private static final int TRIES = 100;
    private static final int LONGEST_REASON = 200;

    @ParameterizedTest
    @EnumSource
    void text_that_looks_like_sql_is_stored_as_text_in_every_field(Database database) {
        HostileText.EXAMPLES.forEach(text -> isText(database, text));
        HostileText.EXAMPLES.forEach(text -> isTenant(database, text));
    }

    @Property(tries = TRIES)
    void any_text_comes_back_from_h2_as_it_was(@ForAll("texts") String text) {
        isText(Database.H2, text);
    }

    @Property(tries = TRIES)
    void any_text_comes_back_from_postgresql_as_it_was(@ForAll("texts") String text) {
        isText(Database.POSTGRESQL, text);
    }

    @Provide
    static Arbitrary<String> texts() {
        return HostileText.upTo(LONGEST_REASON);
    }

    private static void isText(Database database, String text) {
        Node node = new Node(JdbcStorage.owning(database.shared(), Database.freshTenant()));
        Actor partner = new Actor.Partner(text);
        Actor officer = new Actor.Officer(text);
        PartyName name = new PartyName(text);
        Customer customer = node.edd
                .parties()
                .registerCustomer(PartyType.BUSINESS, name, partner)
                .get();
        node.edd
                .parties()
                .changeStanding(customer.id(), CustomerStanding.VERIFIED, officer)
                .get();
        Counterparty counterparty = node.edd
                .parties()
                .registerCounterparty(customer.id(), PartyType.INDIVIDUAL, name, partner)
                .get();
        VerificationId id = node.storing(customer.id());
        Verification opened = node.edd
                .verifications()
                .give(
                        id,
                        new Actor.Provider(text),
                        stamp -> new OpenInquiry(stamp, new InquiryId(text), VerificationPolicy.STANDARD))
                .get();

        assertThat(node.edd.parties().customer(customer.id()).get().customer().name())
                .isEqualTo(name);
        assertThat(node.edd.parties().counterparty(counterparty.id())).contains(counterparty);
        assertThat(node.edd.verifications().find(id)).contains(opened);
        assertThat(node.edd
                        .verifications()
                        .history(id)
                        .map(entry -> entry.event())
                        .last())
                .isInstanceOfSatisfying(
                        InquiryOpened.class,
                        event -> assertThat(event.inquiry()).isEqualTo(new InquiryId(text)));
        assertThat(node.around(customer.id())
                        .map(entry -> entry.event().stamp().actor().name()))
                .containsExactly(text, text, Node.APP.name(), text);
        assertThat(parked(node, text)).isEqualTo(text);
        assertNothingElse(node);
    }

    /** Why a message was given up, as it is read back. */
    private static String parked(Node node, String reason) {
        Delivery delivery = node.storage
                .outbox()
                .claim(Notifier.NAME, new Lease(new UUID(1, 1), Node.START.plusSeconds(60)), Node.START, 1)
                .head();
        assertThat(node.storage.outbox().park(delivery, Node.START, reason)).isTrue();
        return node.edd.relay().deadLetters(Notifier.NAME, 10).head().reason();
    }

    private static void isTenant(Database database, String text) {
        TenantName tenant = new TenantName(text + UUID.randomUUID());
        Node node = new Node(JdbcStorage.owning(database.shared(), tenant));
        node.waiting(node.verified());
        assertThat(node.edd
                        .parties()
                        .customers(CustomerQuery.ALL, new Numbered(0, 10))
                        .total())
                .isEqualTo(1);
        assertThat(parked(node, text)).isEqualTo(text);
        assertThat(node.edd.relay().deliver(10).acknowledged()).isPositive();
    }

    private static void assertNothingElse(Node node) {
        assertThat(node.edd
                        .verifications()
                        .page(VerificationQuery.ALL, new Numbered(0, 10))
                        .total())
                .isEqualTo(1);
        assertThat(node.edd
                        .parties()
                        .customers(CustomerQuery.ALL, new Numbered(0, 10))
                        .total())
                .isEqualTo(1);
        assertThat(node.storage.outbox().pending(Notifier.NAME)).isEqualTo(5);
    }
}
