package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.provider.InquiryProvider;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What every {@link InquiryProvider} must do; a test class of one implements it with one method. */
public interface InquiryProviderConformance {
    /**
     * Gives the provider.
     *
     * @return a provider that can be reached
     */
    InquiryProvider provider();

    /** The relay repeats a call of which it does not know how it ended. */
    @Test
    default void the_same_key_opens_the_same_inquiry() {
        InquiryProvider provider = provider();
        Verification one = Asked.customer(1);
        Verification other = Asked.customer(2);

        InquiryId first = provider.open(Asked.key(one), one);
        provider.open(Asked.key(other), other);

        assertThat(provider.open(Asked.key(one), one)).isEqualTo(first);
    }

    /** Two verifications never share an inquiry, also not two of one customer. */
    @Test
    default void the_key_of_another_verification_opens_another_inquiry() {
        InquiryProvider provider = provider();
        Seq<Verification> verifications =
                Vector.range(1, 10).<Verification>map(Asked::customer).append(Asked.customerAgain(1));

        Seq<InquiryId> opened = verifications.map(each -> provider.open(Asked.key(each), each));

        assertThat(opened).doesNotHaveDuplicates().hasSize(10);
    }

    /** The name stands in the audit trail. */
    @Test
    default void the_name_of_who_opens_inquiries_is_storable_and_always_the_same() {
        InquiryProvider provider = provider();
        String name = provider.name();
        Verification verification = Asked.customer(1);

        provider.open(Asked.key(verification), verification);

        assertThat(Storable.isText(name, Asked.LONGEST_NAME)).isTrue();
        assertThat(provider.name()).isEqualTo(name);
    }
}
