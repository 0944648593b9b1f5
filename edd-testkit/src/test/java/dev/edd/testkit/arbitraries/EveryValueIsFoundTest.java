package dev.edd.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingCommand;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.Expired;
import dev.edd.domain.verification.Pending;
import dev.edd.domain.verification.Reviewing;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.Waiting;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.providers.TypeUsage;

/** jqwik finds an arbitrary for every public value of the kernel by its type alone. */
class EveryValueIsFoundTest {
    @Example
    void every_public_record_of_the_kernel_is_found_and_really_made() {
        assertThat(KernelTypes.records()).hasSizeGreaterThan(190).allSatisfy(type -> {
            assertThat(new DomainArbitraries().canProvideFor(TypeUsage.of(type)))
                    .isTrue();
            assertThat(Arbitraries.defaultFor(type).sample()).isInstanceOf(type);
        });
    }

    @Property(tries = 50)
    void every_state_is_found_by_its_type(
            @ForAll Storing storing,
            @ForAll Waiting waiting,
            @ForAll Pending pending,
            @ForAll Reviewing reviewing,
            @ForAll Completed completed,
            @ForAll Expired expired) {
        assertThat(List.<Verification>of(storing, waiting, pending, reviewing, completed, expired))
                .allMatch(state -> state.updatedAt().compareTo(state.createdAt()) >= 0);
    }

    @Property(tries = 50)
    void a_whole_case_is_found_by_its_lifecycle_and_folds_to_its_state(
            @ForAll History<Verification, VerificationEvent> verification,
            @ForAll History<EddRequest, RequestEvent> request,
            @ForAll History<Onboarding, OnboardingEvent> onboarding,
            @ForAll History<EddSubmission, SubmissionEvent> submission,
            @ForAll History<CustomerRating, RatingEvent> rating,
            @ForAll History<Customer, CustomerEvent> customer,
            @ForAll History<Counterparty, CounterpartyEvent> counterparty) {
        assertThat(Verification.LIFECYCLE.fold(verification.events())).isEqualTo(verification.state());
        assertThat(EddRequest.LIFECYCLE.fold(request.events())).isEqualTo(request.state());
        assertThat(Onboarding.LIFECYCLE.fold(onboarding.events())).isEqualTo(onboarding.state());
        assertThat(EddSubmission.LIFECYCLE.fold(submission.events())).isEqualTo(submission.state());
        assertThat(CustomerRating.LIFECYCLE.fold(rating.events())).isEqualTo(rating.state());
        assertThat(Customer.LIFECYCLE.fold(customer.events())).isEqualTo(customer.state());
        assertThat(Counterparty.LIFECYCLE.fold(counterparty.events())).isEqualTo(counterparty.state());
    }

    @Property(tries = 50)
    void a_script_is_found_by_its_lifecycle(
            @ForAll Script<Verification, VerificationCommand> verification,
            @ForAll Script<EddRequest, RequestCommand> request,
            @ForAll Script<Onboarding, OnboardingCommand> onboarding,
            @ForAll Script<EddSubmission, SubmissionCommand> submission,
            @ForAll Script<CustomerRating, RatingCommand> rating,
            @ForAll Script<Customer, CustomerCommand> customer,
            @ForAll Script<Counterparty, CounterpartyCommand> counterparty) {
        assertThat(verification.on(Verification.LIFECYCLE)).hasSameSizeAs(verification.moves());
        assertThat(request.on(EddRequest.LIFECYCLE)).hasSameSizeAs(request.moves());
        assertThat(onboarding.on(Onboarding.LIFECYCLE)).hasSameSizeAs(onboarding.moves());
        assertThat(submission.on(EddSubmission.LIFECYCLE)).hasSameSizeAs(submission.moves());
        assertThat(rating.on(CustomerRating.LIFECYCLE)).hasSameSizeAs(rating.moves());
        assertThat(customer.on(Customer.LIFECYCLE)).hasSameSizeAs(customer.moves());
        assertThat(counterparty.on(Counterparty.LIFECYCLE)).hasSameSizeAs(counterparty.moves());
    }

    @Property
    void a_history_of_any_case_tells_each_of_its_steps(@ForAll History<?, ?> history) {
        assertThat(history.story().lines()).hasSameSizeAs(history.steps());
        assertThat(history).hasToString(history.story().toString());
    }

    @Property
    void no_name_is_shown(@ForAll PartyName name) {
        assertThat(name).hasToString("PartyName[redacted]");
    }
}
