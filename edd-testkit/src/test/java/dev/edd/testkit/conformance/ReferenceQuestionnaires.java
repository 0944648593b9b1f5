package dev.edd.testkit.conformance;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.store.QuestionnaireRepository;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Published questionnaires in the reference store. */
record ReferenceQuestionnaires(ReferenceStores stores) implements QuestionnaireRepository {
    @Override
    public Option<Questionnaire> find(QuestionnaireRef ref) {
        return all().find(each -> QuestionnaireRef.of(each).equals(ref));
    }

    @Override
    public Option<Questionnaire> latest(QuestionnaireId id) {
        return all().filter(each -> each.id().equals(id)).maxBy(Questionnaire::version);
    }

    @Override
    public Seq<Questionnaire> latest(Option<QuestionnaireId> after, int most) {
        return all().map(Questionnaire::id)
                .distinct()
                .filter(id -> after.forAll(last -> id.value().compareTo(last.value()) > 0))
                .sortBy(QuestionnaireId::value)
                .take(most)
                .flatMap(this::latest);
    }

    private Vector<Questionnaire> all() {
        return stores.questionnairesSeen();
    }
}
