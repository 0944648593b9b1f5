/**
 * Identity verifications: Enhanced Due Diligence of customers (seed 000) and watchlist checks of counterparties (seed
 * 004).
 */
@NullMarked
@VavrEncodingEnabled
package dev.edd.domain.verification;

import org.immutables.vavr.encodings.VavrEncodingEnabled;
import org.jspecify.annotations.NullMarked;
