package dev.edd.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Edge;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleDocument;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingChains;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.onboarding.RatingChains;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyCommand;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.FurtherQuestions;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.SubmissionChains;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RatingCommand;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionCommand;
import dev.edd.domain.submission.SubmissionDocuments;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.verification.Completed;
import dev.edd.domain.verification.CounterpartyFollows;
import dev.edd.domain.verification.Expired;
import dev.edd.domain.verification.Pending;
import dev.edd.domain.verification.Reviewing;
import dev.edd.domain.verification.Storing;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.Waiting;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
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

    /** What is public in the kernel and no value, by what it is instead. */
    private static final Map<String, Set<Class<?>>> NO_VALUES = LinkedHashMap.of(
            "one function for each of several kinds",
            LinkedHashSet.of(
                    Verification.Cases.class,
                    EddRequest.Cases.class,
                    Onboarding.Cases.class,
                    EddSubmission.Cases.class,
                    ResourceSubmission.Cases.class),
            "tables that lifecycles are made of, each a constant of its lifecycle",
            LinkedHashSet.of(
                    Lifecycle.class, LifecycleDocument.class, Edge.class, Edge.Birth.class, Edge.Transition.class),
            "names of types, and what enumerations have in common",
            LinkedHashSet.of(Code.class, Coded.class),
            "functions",
            LinkedHashSet.of(
                    CounterpartyFollows.class,
                    FurtherQuestions.class,
                    OnboardingChains.class,
                    RatingChains.class,
                    SubmissionChains.class,
                    Storable.class),
            "constants",
            LinkedHashSet.of(ExampleRiskModel.class, StandardQuestionnaires.class, SubmissionDocuments.class));

    @Example
    void every_other_public_type_is_found_too_or_it_is_said_what_it_is() {
        Set<Class<?>> notFound = KernelTypes.all()
                .reject(type -> new DomainArbitraries().canProvideFor(TypeUsage.of(type)))
                .reject(Class::isEnum)
                .toSet();

        assertThat(notFound)
                .containsExactlyInAnyOrderElementsOf(NO_VALUES.values().flatMap(each -> each));
    }

    @Property(tries = 50)
    void a_step_and_a_state_of_any_case_are_found(
            @ForAll Step<?, ?> step,
            @ForAll Step<Verification, VerificationEvent> ofVerification,
            @ForAll CaseState state,
            @ForAll CaseState.Closed closed,
            @ForAll Command command,
            @ForAll Event event) {
        assertThat(step.event()).isInstanceOf(Event.class);
        assertThat(ofVerification.next().updatedAt())
                .isEqualTo(ofVerification.event().stamp().at());
        assertThat(state.claim()).isNotNull();
        assertThat(closed.claim()).isEmpty();
        assertThat(command.stamp()).isNotNull();
        assertThat(event.stamp()).isNotNull();
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
