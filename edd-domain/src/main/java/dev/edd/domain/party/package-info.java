/**
 * Parties: customers and their counterparties, the ids of everything, standing, and the activity limits that follow from
 * it.
 */
@NullMarked
@VavrEncodingEnabled
package dev.edd.domain.party;

import org.immutables.vavr.encodings.VavrEncodingEnabled;
import org.jspecify.annotations.NullMarked;
