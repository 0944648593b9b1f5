package dev.edd.testkit.conformance;

import static dev.edd.testkit.conformance.Defect.FINDS_SOMETHING_UNDER_ANY_ID;
import static dev.edd.testkit.conformance.Defect.LISTS_EVERY_VERSION;
import static dev.edd.testkit.conformance.Defect.SORTS_QUESTIONNAIRES_AS_IN_A_DICTIONARY;
import static dev.edd.testkit.conformance.Defect.SORTS_VERSIONS_AS_TEXT;
import static dev.edd.testkit.conformance.Defect.TAKES_THE_LAST_PUBLISHED_FOR_THE_LATEST;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.store.QuestionnaireRepository;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;

/** Published questionnaires in the reference store. */
record ReferenceQuestionnaires(ReferenceStores stores) implements QuestionnaireRepository {
    @Override
    public Option<Questionnaire> find(QuestionnaireRef ref) {
        return all().find(each -> QuestionnaireRef.of(each).equals(ref))
                .orElse(() -> stores.has(FINDS_SOMETHING_UNDER_ANY_ID) ? all().headOption() : Option.none());
    }

    @Override
    public Option<Questionnaire> latest(QuestionnaireId id) {
        Vector<Questionnaire> versions = all().filter(each -> each.id().equals(id));
        if (stores.has(TAKES_THE_LAST_PUBLISHED_FOR_THE_LATEST)) {
            return versions.lastOption();
        }
        return stores.has(SORTS_VERSIONS_AS_TEXT)
                ? versions.maxBy(each -> Integer.toString(each.version()))
                : versions.maxBy(Questionnaire::version);
    }

    @Override
    public Seq<Questionnaire> latest(Option<QuestionnaireId> after, int most) {
        Comparator<String> order = stores.has(SORTS_QUESTIONNAIRES_AS_IN_A_DICTIONARY)
                ? String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder())
                : Comparator.naturalOrder();
        Seq<QuestionnaireId> ids = all().map(Questionnaire::id);
        return (stores.has(LISTS_EVERY_VERSION) ? ids : ids.distinct())
                .filter(id -> after.forAll(last -> order.compare(id.value(), last.value()) > 0))
                .sorted(Comparator.comparing(QuestionnaireId::value, order))
                .take(most)
                .flatMap(this::latest);
    }

    private Vector<Questionnaire> all() {
        return stores.ledger().questionnaires();
    }
}
