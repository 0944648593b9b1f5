package dev.edd.adapters.memory;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.QuestionnaireRepository;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Published questionnaires, as the stores see them. */
record MemoryQuestionnaires(MemoryStores stores) implements QuestionnaireRepository {
    @Override
    public Option<Questionnaire> find(QuestionnaireRef ref) {
        return table().find(ref);
    }

    @Override
    public Option<Questionnaire> latest(QuestionnaireId id) {
        return table().latest(id);
    }

    @Override
    public Seq<Questionnaire> latest(Option<QuestionnaireId> after, int most) {
        return table().latest(after, Keyset.requireSize(most), stores.visits());
    }

    private QuestionnaireTable table() {
        return stores.tables().questionnaires();
    }
}
