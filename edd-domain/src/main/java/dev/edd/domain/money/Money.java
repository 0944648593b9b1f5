package dev.edd.domain.money;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Currency;

/**
 * An amount of money: a whole number of minor units, zero or more, in an ISO 4217 currency. Whose it is makes it personal data:
 * {@link #toString} does not show how much. Immutable.
 *
 * @param minorUnits the amount in the currency's smallest unit, such as cents: 1000000 is 10,000.00 US dollars
 * @param currency a currency of the JDK's ISO 4217 table
 */
public record Money(long minorUnits, Currency currency) {
    private static final Map<String, Currency> CURRENCIES =
            HashMap.ofAll(Currency.getAvailableCurrencies().stream(), Currency::getCurrencyCode, each -> each);

    /** Refuses an amount below zero. */
    public Money {
        if (minorUnits < 0) {
            throw new IllegalArgumentException("an amount is never negative");
        }
    }

    /**
     * An amount in a currency given by its code.
     *
     * @param minorUnits the amount in minor units, zero or more
     * @param currency three upper-case letters
     * @return the amount
     * @throws IllegalArgumentException when the amount is negative or the currency unknown
     */
    public static Money of(long minorUnits, String currency) {
        return new Money(minorUnits, Currency.getInstance(currency));
    }

    /**
     * Finds a currency by its code, for reading what comes from outside.
     *
     * @param code anything at all
     * @return the currency, or none when the JDK's ISO 4217 table has no such code; case counts
     */
    public static Option<Currency> currencyOf(String code) {
        return CURRENCIES.get(code);
    }

    @Override
    public String toString() {
        return "Money[" + currency.getCurrencyCode() + ", redacted]";
    }
}
