/**
 * Identity verifications: Enhanced Due Diligence of customers (seed 000) and watchlist checks of counterparties (seed
 * 004).
 */
@NullMarked
package dev.edd.domain.verification;

import org.jspecify.annotations.NullMarked;
