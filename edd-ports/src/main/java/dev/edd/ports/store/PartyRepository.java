package dev.edd.ports.store;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Customers and counterparties as they are registered. The register is the library's own. */
public interface PartyRepository {
    /**
     * Finds a customer.
     *
     * @param id the id
     * @return the customer and its version, none when there is none
     */
    Option<Versioned<Customer>> find(CustomerId id);

    /**
     * Finds a counterparty.
     *
     * @param id the id
     * @return the counterparty and its version, none when there is none
     */
    Option<Versioned<Counterparty>> find(CounterpartyId id);

    /**
     * Lists customers, a page at a time.
     *
     * @param query which
     * @param keyset which page
     * @return the page
     */
    Page<Customer> page(CustomerQuery query, Keyset keyset);

    /**
     * Lists customers by page number, with a total.
     *
     * @param query which
     * @param numbered which page
     * @return the page, newest first
     */
    CountedPage<Customer> page(CustomerQuery query, Numbered numbered);

    /**
     * Lists the customers with approved enhanced due diligence, in one query, by descending id: newest first, where ids
     * are of version 7.
     *
     * @param after the last customer of the page before, none for the first page
     * @param size how many at most, 1 to {@value Keyset#LARGEST}
     * @return the customers
     */
    Seq<Customer> withApprovedEdd(Option<CustomerId> after, int size);
}
