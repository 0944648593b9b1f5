package dev.edd.domain.risk;

import dev.edd.domain.lifecycle.Refusal;

/** Why a rating was not recorded. */
public sealed interface RiskRefusal extends Refusal {
    /** A rating with that id exists already. */
    record IdInUse() implements RiskRefusal {
        @Override
        public String code() {
            return "id_in_use";
        }

        @Override
        public String text() {
            return "A rating with that id exists already";
        }
    }
}
