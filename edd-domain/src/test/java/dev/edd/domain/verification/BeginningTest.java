package dev.edd.domain.verification;

import static dev.edd.domain.verification.Examples.ACME;
import static dev.edd.domain.verification.Examples.ADA;
import static dev.edd.domain.verification.Examples.OF_ADA;
import static dev.edd.domain.verification.Examples.dueDiligence;
import static dev.edd.domain.verification.Examples.refusal;
import static dev.edd.domain.verification.Examples.storing;
import static dev.edd.domain.verification.Examples.watchlists;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.VerificationCommand.CreateVerification;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a creation is refused with, and in which order (seed 000, design 3.1). */
class BeginningTest {
    @Test
    void due_diligence_of_a_verified_customer_begins_storing_without_outcome() {
        Verification begun = storing();

        assertThat(begun.state()).isEqualTo(VerificationState.STORING);
        assertThat(begun.outcome()).isEmpty();
        assertThat(begun.header().subject().type()).isEqualTo(VerificationType.KYC);
        assertThat(begun.createdAt()).isEqualTo(begun.updatedAt()).isEqualTo(Examples.NOON);
    }

    @Test
    void a_counterparty_is_checked_whatever_its_customer_stands_like() {
        assertThat(Verification.LIFECYCLE.begin(watchlists(Option.some(ACME))).isRight())
                .isTrue();
    }

    @Test
    void an_unknown_customer_is_not_found() {
        assertThat(begin(dueDiligence(Option.none()))).isEqualTo("not_found");
    }

    @Test
    void what_is_not_found_is_named() {
        assertThat(Verification.LIFECYCLE.begin(dueDiligence(Option.none())).getLeft())
                .isEqualTo(new PartyRefusal.NotFound("customer"));
        assertThat(Verification.LIFECYCLE.begin(watchlists(Option.none())).getLeft())
                .isEqualTo(new PartyRefusal.NotFound("counterparty"));
    }

    @Test
    void another_verification_does_not_have_its_id() {
        assertThat(Verification.LIFECYCLE.begin(new CreateVerification(
                        new Stamp(Examples.PARTNER, Examples.NOON),
                        new VerificationId(new UUID(0, 8)),
                        Option.some(storing()),
                        OF_ADA,
                        VerificationMethod.ENHANCED_DUE_DILIGENCE,
                        Option.some(ADA),
                        VerificationPolicy.STANDARD)))
                .isNotEmpty();
    }

    @Test
    void another_customer_is_not_found_before_it_is_unverified() {
        assertThat(begin(dueDiligence(Option.some(
                        ADA.withId(new CustomerId(new UUID(0, 9))).withStanding(CustomerStanding.UNVERIFIED)))))
                .isEqualTo("not_found");
    }

    @Test
    void the_counterparty_of_another_customer_is_not_found_and_told_apart_from_none_nowhere() {
        assertThat(Verification.LIFECYCLE.begin(
                        watchlists(Option.some(ACME.withCustomer(new CustomerId(new UUID(0, 9)))))))
                .isEqualTo(Verification.LIFECYCLE.begin(watchlists(Option.none())));
    }

    @ParameterizedTest
    @EnumSource(value = CustomerStanding.class, names = "VERIFIED", mode = EnumSource.Mode.EXCLUDE)
    void a_customer_in_any_other_standing_has_not_been_verified(CustomerStanding standing) {
        assertThat(Verification.LIFECYCLE
                        .begin(dueDiligence(Option.some(ADA.withStanding(standing))))
                        .getLeft())
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("unverified_customer");
                    assertThat(refusal.text()).isEqualTo("Customer has not been verified");
                });
    }

    @Test
    void an_open_verification_claims_its_type_method_and_subject_with_the_refusal_of_the_seed() {
        Claim claim = storing().claim().get();

        assertThat(claim.key())
                .isEqualTo("verification:kyc:enhanced_due_diligence:customer:00000000-0000-0000-0000-000000000001");
        assertThat(claim.refusal().code()).isEqualTo("data_exists");
        assertThat(claim.refusal().text()).isEqualTo("Identity verification in progress already exists");
    }

    @Test
    void an_id_in_use_comes_before_everything_else_and_an_unsupported_method_before_the_party() {
        assertThat(begin(Examples.create(OF_ADA, VerificationMethod.WATCHLISTS, Option.none(), Option.some(storing()))))
                .isEqualTo("id_in_use");
        assertThat(begin(Examples.create(OF_ADA, VerificationMethod.WATCHLISTS, Option.none(), Option.none())))
                .isEqualTo("unsupported_value");
    }

    private static String begin(CreateVerification create) {
        return refusal(Verification.LIFECYCLE.begin(create));
    }
}
