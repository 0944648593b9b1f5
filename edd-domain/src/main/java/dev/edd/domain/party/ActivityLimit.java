package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.money.Money;
import io.vavr.collection.Set;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How much a customer may move in a length of time (facts 1.9, ActivityLimit). Immutable.
 *
 * @param name what the platform calls the limit, 1 to {@value #LONGEST_NAME} characters
 * @param window how the length of time is counted
 * @param amount the most that may be moved in it
 * @param interval the length of time
 * @param activities which activities count; all when empty
 * @param sides which directions count; both when empty
 */
@Value.Builder
public record ActivityLimit(
        String name, Window window, Money amount, Duration interval, Set<Activity> activities, Set<Side> sides)
        implements WithActivityLimit {
    /** The greatest length of a limit's name. */
    public static final int LONGEST_NAME = 100;

    /** Checks name and interval. */
    public ActivityLimit {
        Storable.text("limit name", name, LONGEST_NAME);
        Storable.duration("limit interval", interval);
    }

    /** How the interval of a limit is counted. */
    public enum Window implements Coded {
        /** Any stretch of that length. */
        ROLLING("rolling"),
        /** Calendar days. */
        DAILY("daily"),
        /** Calendar weeks. */
        WEEKLY("weekly"),
        /** Calendar months. */
        MONTHLY("monthly");

        private final String code;

        Window(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What a customer does that counts towards a limit. */
    public enum Activity implements Coded {
        /** Buying and selling. */
        TRADING("trading"),
        /** Moving money in or out. */
        FUNDING("funding"),
        /** Moving money between accounts of the platform. */
        BOOK_TRANSFER("book_transfer"),
        /** Moving crypto assets. */
        CRYPTO_TRANSFER("crypto_transfer");

        private final String code;

        Activity(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The direction of a movement. */
    public enum Side implements Coded {
        /** Inward. */
        DEPOSIT("deposit"),
        /** Outward. */
        WITHDRAWAL("withdrawal");

        private final String code;

        Side(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
