package dev.edd.domain.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.money.Frequency;
import dev.edd.domain.money.Money;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.TransactionId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the seed shows, and what becomes of it. */
class SeedBodiesTest {
    private static final Reason IN_A_CASE = new Reason.CaseRequest(new CaseId("12345"));

    @Test
    void the_customer_is_accepted_as_it_stands() {
        CustomerSubmission said = (CustomerSubmission) Bodies.accepted(Bodies.CUSTOMER);

        assertThat(said.customer()).isEqualTo(new CustomerId(Bodies.ADA));
        assertThat(said.reason()).isEqualTo(IN_A_CASE);
        assertThat(said.employmentType()).containsExactly(EmploymentType.FULL_TIME);
        assertThat(said.occupation()).containsExactly("Investment Banker");
        assertThat(said.occupationIndustry()).containsExactly(Industry.FINANCE_AND_INSURANCE);
        assertThat(said.residenceType()).containsExactly(ResidenceType.RENT);
        assertThat(said.residentialExpense()).containsExactly(monthly(1_000_000));
        assertThat(said.income()).containsExactly(new Income(monthly(8_000_000), Option.some(IncomeSource.EMPLOYMENT)));
        assertThat(said.additionalQuestions().map(AdditionalQuestion::answer))
                .containsExactly("Buy Low, Sell High", "Since 2023-04-15");
        assertThat(said.citizenshipCountries()).isEmpty();
        assertThat(said.toString()).doesNotContain("Banker", "12345", "8000000");
    }

    @Test
    void the_account_and_the_transaction_are_accepted_as_they_stand() {
        assertThat(Bodies.accepted(Bodies.ACCOUNT)).isInstanceOfSatisfying(AccountSubmission.class, said -> {
            assertThat(said.account())
                    .isEqualTo(new AccountId(UUID.fromString("c10ec16e-9d92-49af-892d-0c3627e0926e")));
            assertThat(said.reason()).isEqualTo(IN_A_CASE);
            assertThat(said.additionalQuestions()).hasSize(1);
        });
        assertThat(Bodies.accepted(Bodies.TRANSACTION)).isInstanceOfSatisfying(TransactionSubmission.class, said -> {
            assertThat(said.transaction())
                    .isEqualTo(new TransactionId(UUID.fromString("5c96bda6-60d9-4d6c-b05f-6ca4bcce79ce")));
            assertThat(said.sourceOfFunds()).containsExactly(SourceOfFunds.OTHER);
            assertThat(said.transactionPurpose()).containsExactly("for tuition payment");
            assertThat(said.additionalQuestions()).hasSize(2);
        });
    }

    @Test
    void the_business_lacks_one_declaration_and_nothing_else() {
        Seq<SubmissionViolation> violations = new SubmissionValidator(SubmissionPolicy.STRICT)
                .validate(Bodies.BUSINESS)
                .getError();

        assertThat(violations.map(each -> each.path().text() + " " + each.code().code()))
                .containsExactly("/specific_involvement/third_party_processor required");
    }

    @Test
    void a_lenient_platform_takes_the_business_and_does_not_guess_what_is_missing() {
        BusinessSubmission said = (BusinessSubmission) new SubmissionValidator(SubmissionPolicy.LENIENT)
                .validate(Bodies.BUSINESS)
                .get();

        assertThat(said.reason()).isEqualTo(new Reason.StandardSubmission());
        assertThat(said.country()).containsExactly(new CountryCode("NO"));
        assertThat(said.estimatedRevenue()).containsExactly(monthly(50_000_000));
        assertThat(said.specificInvolvement().get().undeclared()).containsExactly(Involvement.THIRD_PARTY_PROCESSOR);
        assertThat(said.specificInvolvement().get().declared().get(Involvement.NGO_OR_NONPROFIT))
                .containsExactly(false);
        assertThat(said.transactionVolume())
                .containsExactly(
                        new TransactionVolume(
                                Option.some(true),
                                Option.some(Channel.WIRES),
                                Option.some(ChannelCoverage.INTERNATIONAL),
                                monthly(8_000_000),
                                Option.some(10L)),
                        new TransactionVolume(
                                Option.some(true),
                                Option.some(Channel.ACH),
                                Option.some(ChannelCoverage.DOMESTIC),
                                monthly(1_000_000),
                                Option.some(50L)));
    }

    @Test
    void a_complete_declaration_satisfies_a_strict_platform() {
        BusinessSubmission said =
                (BusinessSubmission) Bodies.accepted(Bodies.involvedIn(Involvement.CANNABIS_INDUSTRY));

        assertThat(said.specificInvolvement().get().undeclared()).isEmpty();
        assertThat(said.specificInvolvement().get().involved()).containsExactly(Involvement.CANNABIS_INDUSTRY);
    }

    @Test
    void what_only_the_reference_has_is_accepted_too() {
        RawValue.Fields body = Bodies.with(
                Bodies.with(
                        Bodies.with(
                                Bodies.with(Bodies.CUSTOMER, "citizenship_countries", Bodies.list("NO", "DE")),
                                "source_of_wealth",
                                Bodies.list("SALARY", "PROPERTY_SALE")),
                        "pep_classification",
                        "NOT_PEP"),
                "negative_news_findings",
                3L);
        CustomerSubmission said =
                (CustomerSubmission) Bodies.accepted(Bodies.with(body, "recurring_direct_deposit", true));

        assertThat(said.citizenshipCountries()).containsExactly(new CountryCode("NO"), new CountryCode("DE"));
        assertThat(said.sourceOfWealth()).containsExactly(SourceOfWealth.SALARY, SourceOfWealth.PROPERTY_SALE);
        assertThat(said.pepClassification()).containsExactly(PepClassification.NOT_PEP);
        assertThat(said.negativeNewsFindings()).containsExactly(3);
        assertThat(said.recurringDirectDeposit()).containsExactly(true);
    }

    @Test
    void a_case_id_may_be_a_number_as_in_the_reference() {
        assertThat(Bodies.accepted(Bodies.with(Bodies.ACCOUNT, "case_id", 12_345L))
                        .reason())
                .isEqualTo(IN_A_CASE);
    }

    @Test
    void nothing_is_as_good_as_not_there() {
        RawValue.Fields income = Bodies.object(
                "amount", 1L, "currency", "JPY", "frequency", new RawValue.Nothing(), "source", new RawValue.Nothing());

        assertThat(((CustomerSubmission) Bodies.accepted(Bodies.with(
                                Bodies.with(Bodies.CUSTOMER, "income", income), "occupation", new RawValue.Nothing())))
                        .income())
                .containsExactly(new Income(new PeriodicAmount(Money.of(1, "JPY"), Option.none()), Option.none()));
    }

    @Test
    void a_platform_may_have_other_names_for_fields_and_not_for_what_is_none() {
        SubmissionPolicy policy = SubmissionPolicy.LENIENT.accepting("on_our_platform", "on_platform");
        RawValue.Fields volume = Bodies.object("on_our_platform", "yes", "amount", 1L, "currency", "USD");
        Seq<SubmissionViolation> violations = new SubmissionValidator(policy)
                .validate(Bodies.with(Bodies.BUSINESS, "transaction_volume", Bodies.list(volume)))
                .getError();

        assertThat(violations.map(each -> each.path().text())).containsExactly("/transaction_volume/0/on_our_platform");
        assertThatIllegalArgumentException().isThrownBy(() -> policy.accepting("amount", "currency"));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.accepting("price", "cost"));
    }

    @Test
    void the_lists_are_those_of_the_seed_and_the_reference() {
        assertThat(Industry.values()).hasSize(26);
        assertThat(EmploymentType.values()).hasSize(11);
        assertThat(Involvement.values()).hasSize(12);
        assertThat(SubmissionDocuments.ACCEPTED.types()).hasSize(14);
    }

    private static PeriodicAmount monthly(long cents) {
        return new PeriodicAmount(Money.of(cents, "USD"), Option.some(Frequency.MONTHLY));
    }
}
