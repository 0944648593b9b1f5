package dev.edd.adapters.memory;

import dev.edd.adapters.memory.Deliveries.Due;
import dev.edd.domain.party.PartyId;
import dev.edd.ports.store.MessageId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Queue;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import org.pcollections.TreePSet;

/**
 * The lanes of one subscriber: those that can be claimed by when they may be, those that are parked by since when.
 * Immutable.
 *
 * @param byParty every lane with something to deliver
 * @param due the lanes that are not parked
 * @param parked the lanes that are
 * @param pending how many messages wait in all lanes
 */
record Lanes(HashMap<PartyId, Lane> byParty, TreePSet<Due> due, TreePSet<Due> parked, long pending) {
    private static final Comparator<Due> EARLIEST =
            Comparator.comparing(Due::at).thenComparing(each -> each.party().key());

    static final Lanes EMPTY = new Lanes(HashMap.empty(), TreePSet.empty(EARLIEST), TreePSet.empty(EARLIEST), 0);

    Option<Lane> lane(PartyId party) {
        return byParty.get(party);
    }

    Lanes with(MessageId message, Instant since) {
        Lane.Waiting waiting = new Lane.Waiting(message.sequence(), since);
        Lane lane = lane(message.party()).map(known -> known.with(waiting)).getOrElse(() -> Lane.of(Queue.of(waiting)));
        return with(message.party(), lane).counting(1);
    }

    Lanes with(PartyId party, Lane lane) {
        Lanes cleared = without(party);
        Due place = place(party, lane);
        return new Lanes(
                cleared.byParty.put(party, lane),
                lane.parked().isEmpty() ? cleared.due.plus(place) : cleared.due,
                lane.parked().isEmpty() ? cleared.parked : cleared.parked.plus(place),
                pending);
    }

    /** The lanes after the first message of a lane is done with. */
    Lanes shifted(PartyId party, Lane lane) {
        return lane.rest()
                .map(rest -> with(party, rest))
                .getOrElse(() -> without(party))
                .counting(-1);
    }

    Seq<PartyId> claimable(Instant at, int most) {
        Vector<PartyId> parties = Vector.empty();
        for (Due next : due) {
            if (parties.size() == most || next.at().isAfter(at)) {
                break;
            }
            parties = parties.append(next.party());
        }
        return parties;
    }

    private Lanes without(PartyId party) {
        return lane(party)
                .map(lane -> {
                    Due place = place(party, lane);
                    return new Lanes(byParty.remove(party), due.minus(place), parked.minus(place), pending);
                })
                .getOrElse(this);
    }

    private Lanes counting(int more) {
        return new Lanes(byParty, due, parked, pending + more);
    }

    private static Due place(PartyId party, Lane lane) {
        return new Due(lane.parked().map(Lane.Parked::at).getOrElse(lane.available()), party);
    }
}
