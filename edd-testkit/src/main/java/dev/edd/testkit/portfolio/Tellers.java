package dev.edd.testkit.portfolio;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.lifecycle.CaseState;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.ports.store.Write;
import dev.edd.ports.store.WriteCases;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.HashMap;
import java.util.Map;

/** Counts what was stored, by where it is now. For one thread. */
final class Tellers {
    private static final WriteCases<Place> PLACE = new WriteCases<>() {
        @Override
        public Place verification(Write.OfVerification write) {
            return new Place(Census.VERIFICATION, code(write.next()));
        }

        @Override
        public Place customer(Write.OfCustomer write) {
            return new Place(Census.CUSTOMER, write.next().standing().code());
        }

        @Override
        public Place counterparty(Write.OfCounterparty write) {
            return new Place(Census.COUNTERPARTY, write.next().standing().code());
        }

        @Override
        public Place request(Write.OfRequest write) {
            return new Place(Census.REQUEST, code(write.next()));
        }

        @Override
        public Place onboarding(Write.OfOnboarding write) {
            return new Place(Census.ONBOARDING, code(write.next()));
        }

        @Override
        public Place submission(Write.OfSubmission write) {
            return new Place(Census.SUBMISSION, code(write.next()));
        }

        @Override
        public Place rating(Write.OfRating write) {
            return new Place(Census.RATING, write.next().assessment().rating().code());
        }
    };

    private final Map<Object, Place> places = new HashMap<>();
    private final Map<Place, Integer> counts = new HashMap<>();

    private record Place(String kind, String state) {}

    void saw(Write write) {
        moved(write.id(), write.match(PLACE));
    }

    void saw(DocumentReference document) {
        moved(document.id(), new Place(Census.DOCUMENT, document.type().code()));
    }

    void saw(QuestionnaireId questionnaire, int version) {
        moved(questionnaire.value() + "#" + version, new Place(Census.QUESTIONNAIRE, questionnaire.value()));
    }

    Census census() {
        SortedMap<String, SortedMap<String, Integer>> census = TreeMap.empty();
        for (Map.Entry<Place, Integer> each : counts.entrySet()) {
            if (each.getValue() > 0) {
                String kind = each.getKey().kind();
                SortedMap<String, Integer> states = census.get(kind).getOrElse(TreeMap::empty);
                census = census.put(kind, states.put(each.getKey().state(), each.getValue()));
            }
        }
        return new Census(census);
    }

    private void moved(Object id, Place to) {
        Place from = places.put(id, to);
        if (from != null) {
            counts.merge(from, -1, Integer::sum);
        }
        counts.merge(to, 1, Integer::sum);
    }

    private static String code(CaseState state) {
        return Coded.of(state.getClass());
    }
}
