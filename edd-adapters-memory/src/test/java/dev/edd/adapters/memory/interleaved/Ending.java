package dev.edd.adapters.memory.interleaved;

import dev.edd.domain.lifecycle.Refusal;
import io.vavr.control.Either;

/** How a unit of work ends. Only after the first is anything stored. */
public enum Ending {
    RIGHT,
    LEFT,
    THROW;

    /** Ends a unit of work, and tells outside what was seen inside. */
    Either<Refusal, String> after(String seen) {
        return switch (this) {
            case RIGHT -> Either.right(seen);
            case LEFT -> Either.left(new RolledBack(seen));
            case THROW -> throw new Thrown(seen);
        };
    }

    /** What a unit of work saw, however it ended. */
    static String seen(Either<Refusal, String> answer) {
        return answer.fold(Refusal::text, seen -> seen);
    }

    /** That a unit of work was given up. */
    record RolledBack(String text) implements Refusal {
        @Override
        public String code() {
            return "rolled_back";
        }
    }

    /** That a unit of work broke off. */
    static final class Thrown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Thrown(String seen) {
            super(seen, null, false, false);
        }

        String seen() {
            return String.valueOf(getMessage());
        }
    }
}
