package dev.edd.examples.testing.files;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.QuestionnaireRepository;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;

/** Published questionnaires, as the stores see them. */
record FileQuestionnaires(FileStores stores) implements QuestionnaireRepository {
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
        Keyset.requireSize(most);
        return all().map(Questionnaire::id)
                .distinct()
                .filter(id -> after.forAll(last -> id.value().compareTo(last.value()) > 0))
                .sorted(Comparator.comparing(QuestionnaireId::value))
                .take(most)
                .flatMap(id -> latest(id));
    }

    private Seq<Questionnaire> all() {
        return stores.ledger().questionnaires();
    }
}
