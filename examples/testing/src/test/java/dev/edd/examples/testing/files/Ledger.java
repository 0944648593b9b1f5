package dev.edd.examples.testing.files;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.party.Id;
import dev.edd.domain.party.PartyId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Everything that a storage holds: the fold of its log. Immutable, so that a reader keeps the one it began with. */
record Ledger(
        HashMap<Id, Versioned<CaseState>> states,
        HashMap<String, Id> claims,
        HashMap<Id, Vector<HistoryEntry>> byCase,
        HashMap<PartyId, Vector<HistoryEntry>> byParty,
        HashMap<Tuple2<SubscriberName, MessageId>, Waiting> post,
        Vector<Questionnaire> questionnaires,
        Vector<DocumentReference> documents) {
    static final Ledger EMPTY = new Ledger(
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty(),
            HashMap.empty(),
            Vector.empty(),
            Vector.empty());

    Ledger with(Change change) {
        if (change instanceof Change.Landed landed) {
            return landed(landed.write());
        } else if (change instanceof Change.Posted posted) {
            Waiting waiting = posted.waiting();
            return withPost(post.put(Tuple.of(waiting.subscriber(), waiting.message()), waiting));
        } else if (change instanceof Change.Settled settled) {
            return withPost(post.remove(Tuple.of(settled.subscriber(), settled.message())));
        } else if (change instanceof Change.Published published) {
            return new Ledger(
                    states, claims, byCase, byParty, post, questionnaires.append(published.questionnaire()), documents);
        } else if (change instanceof Change.Registered registered) {
            return new Ledger(
                    states, claims, byCase, byParty, post, questionnaires, documents.append(registered.document()));
        }
        throw new IllegalStateException("a change of no kind");
    }

    long version(Id id) {
        return states.get(id).map(Versioned::version).getOrElse(0L);
    }

    long sequence(PartyId party) {
        return byParty.get(party).map(entries -> (long) entries.size()).getOrElse(0L);
    }

    /** The claim of a state that another open case holds. */
    Option<Claim> taken(Write write) {
        return write.next()
                .claim()
                .filter(claim -> claims.get(claim.key()).exists(holder -> !holder.equals(write.id())));
    }

    <S extends CaseState> Option<Versioned<S>> find(Id id, Class<S> type) {
        return states.get(id)
                .filter(stored -> type.isInstance(stored.value()))
                .map(stored -> new Versioned<>(type.cast(stored.value()), stored.version()));
    }

    <S extends CaseState> Seq<S> all(Class<S> type) {
        return states.values()
                .map(Versioned::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toVector();
    }

    HistoryEntry entry(MessageId message) {
        return byParty.get(message.party()).get().get((int) message.sequence() - 1);
    }

    private Ledger landed(Write write) {
        HistoryEntry entry = new HistoryEntry(
                new MessageId(write.party(), sequence(write.party()) + 1),
                write.id(),
                write.expected() + 1,
                write.event());
        HashMap<String, Id> released = states.get(write.id())
                .flatMap(former -> former.value().claim())
                .map(claim -> claims.remove(claim.key()))
                .getOrElse(claims);
        return new Ledger(
                states.put(write.id(), new Versioned<>(write.next(), write.expected() + 1)),
                write.next()
                        .claim()
                        .map(claim -> released.put(claim.key(), write.id()))
                        .getOrElse(released),
                byCase.put(
                        write.id(), byCase.getOrElse(write.id(), Vector.empty()).append(entry)),
                byParty.put(
                        write.party(),
                        byParty.getOrElse(write.party(), Vector.empty()).append(entry)),
                write.subscribers()
                        .foldLeft(
                                post,
                                (waiting, subscriber) -> waiting.put(
                                        Tuple.of(subscriber, entry.id()),
                                        Waiting.since(write.event().stamp().at(), subscriber, entry.id()))),
                questionnaires,
                documents);
    }

    private Ledger withPost(HashMap<Tuple2<SubscriberName, MessageId>, Waiting> changed) {
        return new Ledger(states, claims, byCase, byParty, changed, questionnaires, documents);
    }
}
