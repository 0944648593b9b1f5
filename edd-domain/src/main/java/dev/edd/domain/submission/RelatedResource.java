package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.TransactionId;
import java.util.UUID;

/**
 * What a submission is about, of whichever type: by this submissions are looked for, and an owner asked for. Immutable.
 *
 * @param type what it is
 * @param id its id; resources of different types may share one
 */
public record RelatedResource(ResourceType type, UUID id) {
    /** Refuses nothing at all. */
    public RelatedResource {
        requireNonNull(type);
        requireNonNull(id);
    }

    /**
     * A natural person.
     *
     * @param customer the customer
     * @return the resource
     */
    public static RelatedResource customer(CustomerId customer) {
        return new RelatedResource(ResourceType.CUSTOMER, customer.value());
    }

    /**
     * A legal person.
     *
     * @param business the customer
     * @return the resource
     */
    public static RelatedResource business(CustomerId business) {
        return new RelatedResource(ResourceType.BUSINESS, business.value());
    }

    /**
     * An account.
     *
     * @param account the account
     * @return the resource
     */
    public static RelatedResource account(AccountId account) {
        return new RelatedResource(ResourceType.ACCOUNT, account.value());
    }

    /**
     * A transaction.
     *
     * @param transaction the transaction
     * @return the resource
     */
    public static RelatedResource transaction(TransactionId transaction) {
        return new RelatedResource(ResourceType.TRANSACTION, transaction.value());
    }
}
