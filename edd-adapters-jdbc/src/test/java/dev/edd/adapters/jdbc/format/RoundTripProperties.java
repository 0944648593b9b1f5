package dev.edd.adapters.jdbc.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoundTripProperties {
    @Property
    void a_verification_comes_back_as_it_was(@ForAll Verification verification) {
        comesBack(VerificationFormats.VERIFICATION, verification);
    }

    @Property
    void a_customer_comes_back_as_it_was(@ForAll Customer customer) {
        comesBack(PartyFormats.CUSTOMER, customer);
    }

    @Property
    void a_counterparty_comes_back_as_it_was(@ForAll Counterparty counterparty) {
        comesBack(PartyFormats.COUNTERPARTY, counterparty);
    }

    @Property
    void what_happened_to_a_verification_comes_back_as_it_was(@ForAll VerificationEvent event) {
        comesBack(EventFormat.EVENT, event);
    }

    @Property
    void what_happened_to_a_customer_comes_back_as_it_was(@ForAll CustomerEvent event) {
        comesBack(EventFormat.EVENT, event);
    }

    @Property
    void what_happened_to_a_counterparty_comes_back_as_it_was(@ForAll CounterpartyEvent event) {
        comesBack(EventFormat.EVENT, event);
    }

    private static <T> void comesBack(Format<T> format, T value) {
        String text = format.write(value);
        T read = format.read(text);
        assertThat(read).isEqualTo(value).hasSameClassAs(value).hasSameHashCodeAs(value);
        assertThat(format.write(read)).isEqualTo(text).doesNotContain("\n");
    }
}
