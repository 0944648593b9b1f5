package dev.edd.examples.testing;

import dev.edd.domain.lifecycle.Refusal;

/** Why a loan takes no step. */
public sealed interface LoanRefusal extends Refusal {
    record NothingAskedFor() implements LoanRefusal {
        @Override
        public String code() {
            return "nothing_asked_for";
        }

        @Override
        public String text() {
            return "A loan is of something";
        }
    }

    record RepaysTooMuch() implements LoanRefusal {
        @Override
        public String code() {
            return "repays_too_much";
        }

        @Override
        public String text() {
            return "So much is not owed; pay it off";
        }
    }
}
