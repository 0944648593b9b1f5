package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Role;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingCommand;
import dev.edd.domain.onboarding.OnboardingCommand.BeginOnboarding;
import dev.edd.domain.onboarding.OnboardingCommand.Complete;
import dev.edd.domain.onboarding.OnboardingCommand.PauseForEdd;
import dev.edd.domain.onboarding.OnboardingCommand.Resume;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any command at any time by any actor, with requests of somebody else, of another kind, or that ended otherwise. */
final class OnboardingTrouble {
    private static final CustomerId SOMEBODY_ELSE = new CustomerId(new UUID(~0L, ~0L));
    private static final RequestId ANOTHER = new RequestId(new UUID(~0L, ~0L));

    private OnboardingTrouble() {}

    static Arbitrary<Move<Onboarding, OnboardingCommand>> moves() {
        return Move.anything(Parts.all(), OnboardingTrouble::command);
    }

    private static OnboardingCommand command(Option<Onboarding> state, Parts parts) {
        OnboardingParts some = parts.some();
        if (state.isEmpty()) {
            Stamp stamp = new Stamp(some.who().among(Array.of(Role.values())), some.at());
            return parts.fault() % 10 == 9 ? new Complete(stamp, some.rating()) : broken(some.begin(stamp), parts);
        }
        Instant latest = state.get().updatedAt();
        Instant at = switch (parts.fault() / 8 % 4) {
            case 0 -> latest;
            case 1 -> StorableValues.within(latest.minus(1, ChronoUnit.MICROS));
            default -> latest.plus(some.pause());
        };
        Stamp stamp = new Stamp(some.who().among(Array.of(Role.values())), at);
        return switch (parts.fault() % 8) {
            case 0 -> broken(some.begin(stamp), parts);
            case 1, 2 -> new PauseForEdd(stamp, some.rating(), parts.request(state.get()));
            case 3, 4 -> new Resume(stamp, parts.request(state.get()), some.newRating());
            case 5, 6 -> new Complete(stamp, some.rating());
            default -> some.terminate(stamp, Option.when(parts.fault() % 3 > 0, () -> parts.request(state.get())));
        };
    }

    private static BeginOnboarding broken(BeginOnboarding begin, Parts parts) {
        return new BeginOnboarding(
                begin.stamp(),
                begin.id(),
                Option.when(parts.fault() % 3 == 0, () -> known(begin)),
                parts.fault() % 3 == 1 ? SOMEBODY_ELSE : begin.customer(),
                begin.registered());
    }

    private static Onboarding known(BeginOnboarding begin) {
        Stamp first = new Stamp(
                ActorValues.actor(Role.OFFICER, "first"), begin.stamp().at());
        return Onboarding.LIFECYCLE
                .begin(new BeginOnboarding(first, begin.id(), begin.known(), begin.customer(), begin.registered()))
                .get()
                .next();
    }

    private record Parts(int fault, Ending ending, boolean isOther, boolean isOfAnother, OnboardingParts some) {
        static Arbitrary<Parts> all() {
            Arbitrary<Boolean> seldom = Arbitraries.integers().between(0, 3).map(each -> each == 3);
            return Combinators.combine(
                            Arbitraries.integers().between(0, 839),
                            Arbitraries.of(Ending.class),
                            seldom,
                            seldom,
                            OnboardingParts.all())
                    .as(Parts::new)
                    .withoutEdgeCases();
        }

        private Option<OnboardingId> waiting(OnboardingId id) {
            return switch (fault % 5) {
                case 0 -> Option.none();
                case 1 -> Option.some(new OnboardingId(ANOTHER.value()));
                default -> Option.some(id);
            };
        }

        EddRequest request(Onboarding state) {
            RequestId waitedFor = state instanceof PausedForEdd paused ? paused.request() : some.request();
            return some.request(
                    isOther ? ANOTHER : waitedFor,
                    isOfAnother ? SOMEBODY_ELSE : state.header().customer(),
                    waiting(state.id()),
                    ending);
        }
    }
}
