package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.request.RequestCommand.Cancel;
import dev.edd.domain.request.RequestCommand.Remind;
import dev.edd.domain.request.RequestCommand.Restrict;
import dev.edd.domain.request.RequestEvent.ActivityRestricted;
import dev.edd.domain.request.RequestEvent.ReminderSent;
import dev.edd.domain.request.RequestEvent.RequestCancelled;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * The rules that hold in several states alike. They stand beside {@link Ongoing} and not in it, since methods of an interface
 * are public and only the table of edges is to call them.
 */
final class OngoingRules {
    private OngoingRules() {}

    /** Reminders that were missed are made up for by one, the latest that has come due. */
    static Either<Refusal, ReminderSent> remind(Ongoing state, Remind command) {
        Instant now = command.stamp().at();
        Round round = state.round();
        if (state.outstanding(now).by() != OwedBy.CUSTOMER) {
            return Either.left(new RequestRefusal.NothingOwed());
        }
        int due = round.deadline().remindersDue(now);
        if (due > round.remindersSent()) {
            return Either.right(new ReminderSent(command.stamp(), due));
        }
        Seq<Instant> later = round.deadline().reminders().drop(due);
        return Either.left(
                later.isEmpty() ? new RequestRefusal.AlreadyReminded() : new RequestRefusal.NotDueYet(later.head()));
    }

    static Either<Refusal, ActivityRestricted> restrict(Ongoing state, Restrict command) {
        Outstanding outstanding = state.outstanding(command.stamp().at());
        if (outstanding.by() != OwedBy.CUSTOMER) {
            return Either.left(new RequestRefusal.NothingOwed());
        }
        if (state.round().restricted()) {
            return Either.left(new RequestRefusal.AlreadyRestricted());
        }
        return outstanding.isOverdue()
                ? Either.right(new ActivityRestricted(command.stamp()))
                : Either.left(
                        new RequestRefusal.NotDueYet(state.round().deadline().due()));
    }

    static Either<Refusal, RequestCancelled> cancel(Ongoing state, Cancel command) {
        return Either.right(new RequestCancelled(command.stamp(), state.restricts()));
    }

    static Cancelled cancelled(Ongoing state, RequestCancelled event) {
        return new Cancelled(
                state.header().after(event), state.reviewed(), state.round().lifted(), state.handedIn());
    }
}
