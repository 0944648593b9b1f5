package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentRefusal;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.UploadPolicy;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.LifecycleRefusal;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingRefusal;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.questionnaire.QuestionnaireRefusal;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestRefusal;
import dev.edd.domain.risk.RiskRefusal;
import dev.edd.domain.submission.SubmissionRefusal;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.domain.verification.VerificationRefusal;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/**
 * No refusal of the kernel is forgotten: the laws of a lifecycle count those that its scripts meet, and what no script is refused with
 * is named here, among those that services or other functions give. Tests of theirs meet these; the other properties here meet some.
 */
class EveryRefusalTest {
    /** Who asks for it gets it from the services: the kernel is never given an id to look for. */
    private static final Set<Class<? extends Refusal>> OF_SERVICES = HashSet.of(
            VerificationRefusal.NotFound.class,
            RequestRefusal.NotFound.class,
            OnboardingRefusal.NotFound.class,
            SubmissionRefusal.NotFound.class,
            QuestionnaireRefusal.NotFound.class,
            QuestionnaireRefusal.VersionInUse.class,
            DocumentRefusal.IdInUse.class);

    private static final Set<Class<? extends Refusal>> OF_OTHER_FUNCTIONS = HashSet.of(
            PartyRefusal.InvalidName.class,
            DocumentRefusal.InvalidFileName.class,
            DocumentRefusal.TypeNotAccepted.class,
            DocumentRefusal.ContentTypeNotAccepted.class,
            DocumentRefusal.TooLarge.class,
            DocumentRefusal.ContentTypeMismatch.class,
            DocumentRefusal.Empty.class,
            SubmissionRefusal.AnswerUnderReview.class,
            RequestRefusal.InProgressExists.class,
            RequestRefusal.TooManyRounds.class,
            OnboardingRefusal.InProgressExists.class,
            VerificationRefusal.InProgressExists.class,
            VerificationRefusal.NotOverdue.class);

    @Example
    void every_refusal_is_counted_by_some_law_or_named() {
        Set<Class<? extends Refusal>> met = VerificationLawsTest.REFUSALS
                .addAll(CustomerLawsTest.REFUSALS)
                .addAll(CounterpartyLawsTest.REFUSALS)
                .addAll(RequestLawsTest.REFUSALS)
                .addAll(OnboardingLawsTest.REFUSALS)
                .addAll(SubmissionLawsTest.REFUSALS)
                .addAll(RatingLawsTest.REFUSALS)
                .addAll(OF_OTHER_FUNCTIONS)
                .addAll(OF_SERVICES);

        assertThat(met.map(Class::getName)).containsExactlyInAnyOrderElementsOf(all().map(Class::getName));
    }

    @Property
    void an_open_verification_refuses_a_second_one_and_a_closed_one_does_not(@ForAll Verification verification) {
        assertThat(verification.claim().map(claim -> claim.refusal().code()).toList())
                .isEqualTo(verification instanceof Verification.Closed ? List.empty() : List.of("data_exists"));
    }

    @Property
    void an_open_request_or_onboarding_refuses_a_second_one_and_a_closed_one_does_not(
            @ForAll EddRequest request, @ForAll Onboarding onboarding) {
        assertThat(request.claim().map(claim -> claim.refusal().code()).toList())
                .isEqualTo(request instanceof EddRequest.Closed ? List.empty() : List.of("data_exists"));
        assertThat(onboarding.claim().map(claim -> claim.refusal().code()).toList())
                .isEqualTo(onboarding instanceof Onboarding.Closed ? List.empty() : List.of("data_exists"));
    }

    @Property
    void a_claim_is_short_and_plain_enough_for_any_store(@ForAll Claim claim) {
        assertThat(claim.key()).hasSizeLessThanOrEqualTo(200).matches("\\p{ASCII}+");
    }

    @Property
    void nothing_is_overdue_before_its_deadline_and_everything_from_then_on(
            @ForAll Verification verification, @ForAll Stamp stamp) {
        boolean overdue = verification.deadline().exists(deadline -> !stamp.at().isBefore(deadline));

        assertThat(VerificationPolicy.STANDARD
                        .overdueCommand(verification, stamp)
                        .mapLeft(Refusal::code)
                        .map(command -> "command")
                        .getOrElseGet(code -> code))
                .isEqualTo(overdue ? "command" : "not_overdue");
    }

    @Property
    void what_the_deadline_asks_is_accepted_from_its_policy(@ForAll Verification verification) {
        verification.deadline().forEach(deadline -> {
            Stamp stamp = new Stamp(VerificationPolicy.DEADLINE, later(deadline, verification.updatedAt()));

            assertThat(VerificationPolicy.STANDARD
                            .overdueCommand(verification, stamp)
                            .flatMap(command -> Verification.LIFECYCLE.give(verification, command))
                            .map(step -> step.next() instanceof Verification.Closed))
                    .containsExactly(true);
        });
    }

    @Property
    void a_name_that_no_store_can_hold_is_invalid(@ForAll PartyName name) {
        assertThat(PartyName.of(name.full())).containsExactly(name);
        assertThat(List.of(name.full() + '\0', name.full() + '\ud800', " ", "w".repeat(PartyName.LONGEST + 1))
                        .map(text -> PartyName.of(text).mapLeft(Refusal::code).getLeft()))
                .containsOnly("invalid_name");
    }

    @Property
    void a_document_is_refused_for_the_first_thing_that_was_not_asked_for(
            @ForAll DocumentReference document, @ForAll DocumentRequirement requirement) {
        boolean isOfType = requirement.types().isEmpty() || requirement.types().contains(document.type());
        boolean isOfContent = requirement.contentTypes().contains(document.contentType());
        List<String> expected = List.of(
                        isOfType ? "" : "document_type_not_accepted",
                        isOfContent ? "" : "content_type_not_accepted",
                        document.size() <= requirement.mostBytes() ? "" : "document_too_large")
                .filter(code -> !code.isEmpty());

        assertThat(requirement.refusalOf(document).map(Refusal::code)).isEqualTo(expected.headOption());
        assertThat(requirement.refusalOf(
                        document.withType(requirement.types().headOption().getOrElse(document.type()))
                                .withContentType(requirement.contentTypes().head())
                                .withSize(requirement.mostBytes())))
                .isEmpty();
    }

    @Property
    void content_is_stored_that_is_what_it_says_is_accepted_and_is_neither_nothing_nor_too_much(
            @ForAll UploadPolicy policy, @ForAll ContentType other, @ForAll @LongRange(min = 1) long size) {
        ContentType accepted = policy.contentTypes().head();

        assertThat(policy.refusalOf(accepted, accepted)).isEmpty();
        assertThat(policy.refusalOf(other, accepted).map(Refusal::code))
                .isEqualTo(Option.when(!other.equals(accepted), "content_type_mismatch"));
        assertThat(policy.refusalOf(accepted, other).map(Refusal::code))
                .isEqualTo(
                        !policy.contentTypes().contains(other)
                                ? Option.some("content_type_not_accepted")
                                : Option.when(!other.equals(accepted), "content_type_mismatch"));
        assertThat(policy.refusalOf(0).map(Refusal::code)).containsExactly("document_empty");
        assertThat(policy.refusalOf(size).map(Refusal::code))
                .isEqualTo(Option.when(size > policy.mostBytes(), "document_too_large"));
    }

    @Property
    void a_file_name_is_refused_if_and_only_if_it_has_a_problem(@ForAll FileName name, @ForAll String any) {
        assertThat(FileName.of(name.value())).containsExactly(name);
        assertThat(FileName.of(any).mapLeft(Refusal::code).isLeft())
                .isEqualTo(FileName.problemOf(any).isDefined());
        assertThat(List.of("/" + name.value(), name.value() + "\\", ".", "..", "a\n", "", "w".repeat(256), "\ud800")
                        .map(text -> FileName.of(text).mapLeft(Refusal::code).getLeft()))
                .containsOnly("invalid_file_name");
        assertThat(name).hasToString("FileName[redacted]");
    }

    @Example
    void every_refusal_has_a_snake_case_code_and_a_text() {
        assertThat(all()).allSatisfy(type -> {
            Refusal refusal = Arbitraries.defaultFor(type).sample();

            assertThat(refusal).isInstanceOf(type);
            isToldInWordsAndByCode(refusal);
        });
    }

    @Property
    void a_refusal_is_told_whatever_it_is_about(@ForAll Refusal refusal) {
        isToldInWordsAndByCode(refusal);
    }

    @Property
    void a_refusal_is_told_without_the_name_of_the_customer(@ForAll Customer customer, @ForAll Stamp stamp) {
        Refusal refusal = Customer.LIFECYCLE
                .give(customer, new CustomerCommand.ChangeStanding(stamp, customer.standing()))
                .getLeft();

        assertThat(refusal.attributes().values()).doesNotContain(customer.name().full());
    }

    private static void isToldInWordsAndByCode(Refusal refusal) {
        assertThat(refusal.code()).matches("[a-z]+(_[a-z]+)*");
        assertThat(refusal.text()).isNotBlank();
        assertThat(refusal.attributes().keySet()).allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
    }

    private static Set<Class<? extends Refusal>> all() {
        return List.<Class<?>>of(
                        LifecycleRefusal.class,
                        PartyRefusal.class,
                        DocumentRefusal.class,
                        QuestionnaireRefusal.class,
                        VerificationRefusal.class,
                        RequestRefusal.class,
                        OnboardingRefusal.class,
                        SubmissionRefusal.class,
                        RiskRefusal.class)
                .<Class<? extends Refusal>>flatMap(
                        family -> List.of(family.getPermittedSubclasses()).map(each -> each.asSubclass(Refusal.class)))
                .toSet();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
