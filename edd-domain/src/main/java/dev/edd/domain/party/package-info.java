/**
 * Parties: customers and their counterparties, the ids of everything, standing, and the activity limits that follow from
 * it.
 */
@NullMarked
package dev.edd.domain.party;

import org.jspecify.annotations.NullMarked;
