package dev.edd.domain.verification;

import static dev.edd.domain.verification.Examples.ACME;
import static dev.edd.domain.verification.Examples.ADA;
import static dev.edd.domain.verification.Examples.OF_ACME;
import static dev.edd.domain.verification.Examples.OF_ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is verified belongs to one party and has a key of its own. */
class SubjectTest {
    private static final Subject.OfBankAccount ACCOUNT = new Subject.OfBankAccount(ADA.id(), "NO93-8601");

    @Test
    void the_cases_of_a_subject_are_those_of_its_party() {
        assertThat(OF_ADA.party()).isEqualTo(ADA.id());
        assertThat(OF_ACME.party()).isEqualTo(ACME.id());
        assertThat(ACCOUNT.party()).isEqualTo(ADA.id());
        assertThat(ACCOUNT.type()).isEqualTo(VerificationType.BANK_ACCOUNT);
    }

    @Test
    void no_two_subjects_have_one_key() {
        assertThat(OF_ADA.key()).isEqualTo(ADA.id().key());
        assertThat(OF_ACME.key()).isEqualTo(ACME.id().key());
        assertThat(ACCOUNT.key()).isEqualTo(ADA.id().key() + ":NO93-8601");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NO 93", "NO_93", "NO93:8601", "NÖ93", "\u0661\u0662"})
    void an_account_is_named_by_ascii_letters_digits_and_hyphens(String account) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject.OfBankAccount(ADA.id(), account));
    }
}
