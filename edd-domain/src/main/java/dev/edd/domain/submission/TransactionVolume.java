package dev.edd.domain.submission;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.money.PeriodicAmount;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * How much a business expects to move one way (seed 002). Personal data: {@link #toString} does not show it. Immutable.
 *
 * @param onPlatform whether it does so on the platform or elsewhere
 * @param channel by which means
 * @param coverage how far
 * @param amount how much, and how often
 * @param transactionCount in how many transactions, at most {@value #MOST_TRANSACTIONS}
 */
@Value.Builder
public record TransactionVolume(
        Option<Boolean> onPlatform,
        Option<Channel> channel,
        Option<ChannelCoverage> coverage,
        PeriodicAmount amount,
        Option<Long> transactionCount)
        implements WithTransactionVolume {
    /** How many volumes a business may state. */
    public static final int MOST = 100;

    /** The greatest number of transactions. */
    public static final long MOST_TRANSACTIONS = 1_000_000_000L;

    /** Checks the count. */
    public TransactionVolume {
        requireNonNull(amount);
        if (transactionCount.exists(count -> count < 0 || count > MOST_TRANSACTIONS)) {
            throw new IllegalArgumentException("0 to " + MOST_TRANSACTIONS + " transactions");
        }
    }

    @Override
    public String toString() {
        return "TransactionVolume[redacted]";
    }
}
