package dev.edd.domain.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.money.Frequency;
import dev.edd.domain.money.Money;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.CountryCode;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What a submission is made of, up to its limits, and when it says nothing at all. */
class SubmissionPartsTest {
    private static final CustomerSubmission PERSON = (CustomerSubmission) Bodies.accepted(Bodies.CUSTOMER);
    private static final BusinessSubmission BUSINESS = (BusinessSubmission) Bodies.accepted(Bodies.involvedIn());
    private static final AccountSubmission ACCOUNT = (AccountSubmission) Bodies.accepted(Bodies.ACCOUNT);
    private static final TransactionSubmission TRANSACTION =
            (TransactionSubmission) Bodies.accepted(Bodies.TRANSACTION);

    private static final CustomerSubmission NOTHING_OF_A_PERSON = PERSON.withEmploymentType(Option.none())
            .withIncome(Option.none())
            .withOccupation(Option.none())
            .withOccupationIndustry(Option.none())
            .withResidenceType(Option.none())
            .withResidentialExpense(Option.none())
            .withAdditionalQuestions(Vector.empty());
    private static final BusinessSubmission NOTHING_OF_A_BUSINESS = BUSINESS.withCountry(Option.none())
            .withEstimatedRevenue(Option.none())
            .withIndustryType(Option.none())
            .withSpecificInvolvement(Option.none())
            .withTransactionVolume(Vector.empty())
            .withAdditionalQuestions(Vector.empty());

    @Test
    void a_submission_is_blank_when_it_says_nothing_but_whom_it_is_about() {
        assertThat(NOTHING_OF_A_PERSON.isBlank()).isTrue();
        assertThat(NOTHING_OF_A_BUSINESS.isBlank()).isTrue();
        assertThat(new AccountSubmission(ACCOUNT.account(), ACCOUNT.reason(), Vector.empty()).isBlank())
                .isTrue();
        assertThat(TRANSACTION
                        .withSourceOfFunds(Option.none())
                        .withTransactionPurpose(Option.none())
                        .withAdditionalQuestions(Vector.empty())
                        .isBlank())
                .isTrue();
    }

    @Test
    void whatever_it_says_it_is_not_blank() {
        assertThat(NOTHING_OF_A_PERSON.withNegativeNewsFindings(Option.some(0)).isBlank())
                .isFalse();
        assertThat(NOTHING_OF_A_BUSINESS
                        .withNegativeNewsFindings(Option.some(0))
                        .isBlank())
                .isFalse();
        assertThat(ACCOUNT.isBlank()).isFalse();
        assertThat(TRANSACTION.withSourceOfFunds(Option.none()).isBlank()).isFalse();
        assertThat(TRANSACTION
                        .withTransactionPurpose(Option.none())
                        .withAdditionalQuestions(Vector.empty())
                        .isBlank())
                .isFalse();
        assertThat(TRANSACTION
                        .withSourceOfFunds(Option.none())
                        .withAdditionalQuestions(Vector.empty())
                        .isBlank())
                .isFalse();
    }

    @Test
    void news_is_counted_from_none_to_the_most() {
        for (int right : new int[] {0, ResourceSubmission.MOST_NEWS_FINDINGS}) {
            assertThat(PERSON.withNegativeNewsFindings(Option.some(right)).negativeNewsFindings())
                    .containsExactly(right);
            assertThat(BUSINESS.withNegativeNewsFindings(Option.some(right)).negativeNewsFindings())
                    .containsExactly(right);
        }
        for (int wrong : new int[] {-1, ResourceSubmission.MOST_NEWS_FINDINGS + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> PERSON.withNegativeNewsFindings(Option.some(wrong)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BUSINESS.withNegativeNewsFindings(Option.some(wrong)));
        }
    }

    @Test
    void volumes_are_so_many_and_so_large_at_most() {
        TransactionVolume volume = BUSINESS.transactionVolume().head();
        Vector<TransactionVolume> most = Vector.fill(TransactionVolume.MOST, volume);

        assertThat(BUSINESS.withTransactionVolume(most).transactionVolume()).hasSize(TransactionVolume.MOST);
        assertThatIllegalArgumentException().isThrownBy(() -> BUSINESS.withTransactionVolume(most.append(volume)));
        for (long right : new long[] {0, TransactionVolume.MOST_TRANSACTIONS}) {
            assertThat(volume.withTransactionCount(Option.some(right)).transactionCount())
                    .containsExactly(right);
        }
        for (long wrong : new long[] {-1, TransactionVolume.MOST_TRANSACTIONS + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> volume.withTransactionCount(Option.some(wrong)));
        }
    }

    @Test
    void what_is_listed_is_listed_once() {
        CountryCode norway = new CountryCode("NO");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERSON.withCitizenshipCountries(Vector.of(norway, norway)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERSON.withSourceOfWealth(Vector.of(SourceOfWealth.values())
                        .appendAll(Vector.of(SourceOfWealth.values()).take(1))));
        assertThat(PERSON.withSourceOfWealth(Vector.of(SourceOfWealth.values())).sourceOfWealth())
                .containsExactly(SourceOfWealth.values());
    }

    @Test
    void questions_are_so_many_at_most() {
        AdditionalQuestion question = ACCOUNT.additionalQuestions().head();
        Vector<AdditionalQuestion> most = Vector.fill(AdditionalQuestion.MOST, question);

        assertThat(new AccountSubmission(ACCOUNT.account(), ACCOUNT.reason(), most).additionalQuestions())
                .hasSize(AdditionalQuestion.MOST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountSubmission(ACCOUNT.account(), ACCOUNT.reason(), most.append(question)));
    }

    @Test
    void every_text_can_be_stored() {
        assertThatIllegalArgumentException().isThrownBy(() -> PERSON.withOccupation(Option.some(" ")));
        assertThatIllegalArgumentException().isThrownBy(() -> TRANSACTION.withTransactionPurpose(Option.some(" ")));
        assertThatIllegalArgumentException().isThrownBy(() -> new AdditionalQuestion(Option.some(" "), "?", "!"));
        assertThatIllegalArgumentException().isThrownBy(() -> new AdditionalQuestion(Option.none(), " ", "!"));
        assertThatIllegalArgumentException().isThrownBy(() -> new AdditionalQuestion(Option.none(), "?", " "));
    }

    @Test
    void an_amount_can_be_reckoned_with() {
        Money most = Money.of(PeriodicAmount.MOST_MINOR_UNITS, "USD");
        Money more = Money.of(PeriodicAmount.MOST_MINOR_UNITS + 1, "USD");

        assertThat(new PeriodicAmount(most, Option.some(Frequency.MONTHLY)).amount())
                .isEqualTo(most);
        assertThatIllegalArgumentException().isThrownBy(() -> new PeriodicAmount(more, Option.some(Frequency.MONTHLY)));
    }

    @Test
    void nothing_of_it_is_shown() {
        assertThat(Vector.of(PERSON, BUSINESS, ACCOUNT, TRANSACTION).map(Object::toString))
                .containsExactly(
                        "CustomerSubmission[redacted]",
                        "BusinessSubmission[redacted]",
                        "AccountSubmission[redacted]",
                        "TransactionSubmission[redacted]");
        assertThat(ACCOUNT.additionalQuestions().head()).hasToString("AdditionalQuestion[redacted]");
    }
}
