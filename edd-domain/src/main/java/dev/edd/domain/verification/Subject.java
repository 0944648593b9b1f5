package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyId;

/**
 * Who or what is verified. It settles the type of the verification, so that a type can never go with a subject of
 * another kind. Immutable.
 */
public sealed interface Subject {
    /**
     * The customer concerned: verified themselves, or the owner of what is verified.
     *
     * @return the customer
     */
    CustomerId customer();

    /**
     * The party that the case belongs to.
     *
     * @return the counterparty when one is verified, the customer otherwise
     */
    PartyId party();

    /**
     * The type of verification that this subject makes.
     *
     * @return the type
     */
    VerificationType type();

    /**
     * The subject as part of a claim's key.
     *
     * @return ASCII text, different for different subjects of a type
     */
    String key();

    /**
     * A customer.
     *
     * @param customer who is verified
     */
    record OfCustomer(CustomerId customer) implements Subject {
        @Override
        public PartyId party() {
            return customer;
        }

        @Override
        public VerificationType type() {
            return VerificationType.KYC;
        }

        @Override
        public String key() {
            return customer.key();
        }
    }

    /**
     * A counterparty of a customer.
     *
     * @param customer whose counterparty it is
     * @param counterparty who is verified
     */
    record OfCounterparty(CustomerId customer, CounterpartyId counterparty) implements Subject {
        @Override
        public PartyId party() {
            return counterparty;
        }

        @Override
        public VerificationType type() {
            return VerificationType.COUNTERPARTY;
        }

        @Override
        public String key() {
            return counterparty.key();
        }
    }

    /**
     * A customer's account at another bank. {@link #toString} does not show which.
     *
     * @param customer whose account it is
     * @param account the platform's own id of the account, opaque to us: 1 to {@value #LONGEST_ACCOUNT} ASCII letters,
     *     digits and hyphens
     */
    record OfBankAccount(CustomerId customer, String account) implements Subject {
        /** The greatest length of an account id. */
        public static final int LONGEST_ACCOUNT = 64;

        /** Checks the account id. */
        public OfBankAccount {
            Storable.text("account", account, LONGEST_ACCOUNT);
            if (!account.chars().allMatch(OfBankAccount::isPlain)) {
                throw new IllegalArgumentException("an account id is of ASCII letters, digits and hyphens");
            }
        }

        @Override
        public PartyId party() {
            return customer;
        }

        @Override
        public VerificationType type() {
            return VerificationType.BANK_ACCOUNT;
        }

        @Override
        public String key() {
            return customer.key() + ":" + account;
        }

        @Override
        public String toString() {
            return "OfBankAccount[customer=" + customer + ", redacted]";
        }

        private static boolean isPlain(int letter) {
            return letter < 128 && (Character.isLetterOrDigit(letter) || letter == '-');
        }
    }
}
