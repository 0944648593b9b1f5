package dev.edd.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestCommand;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationState;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Claims that are not true; what jqwik has to say against them is looked at by {@link CounterexamplesAreStoriesTest}. */
final class NeverSo {
    private NeverSo() {}

    static class NobodyIsReviewed {
        @Property
        void no_verification_comes_to_be_reviewed(@ForAll History<Verification, VerificationEvent> history) {
            assertThat(history.state().state()).isNotEqualTo(VerificationState.REVIEWING);
        }
    }

    static class NobodyIsAskedFurther {
        @Property
        void no_request_comes_to_a_second_round(@ForAll History<EddRequest, RequestEvent> history) {
            assertThat(history.state().reviewed()).isEmpty();
        }
    }

    static class NobodyCancelsInVain {
        @Property
        void no_closed_request_is_given_a_command(@ForAll Script<EddRequest, RequestCommand> script) {
            assertThat(script.on(EddRequest.LIFECYCLE)
                            .filter(trial -> trial.before().exists(state -> state.state() == RequestState.CANCELLED)))
                    .isEmpty();
        }
    }

    static class NothingIsWorthMuch {
        @Property
        void no_income_is_of_a_thousand(@ForAll Seq<PeriodicAmount> incomes, @ForAll Option<PartyName> payer) {
            assertThat(payer.isDefined() && incomes.exists(each -> each.amount().minorUnits() >= 1_000))
                    .isFalse();
        }
    }
}
