package dev.edd.adapters.memory;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.QuestionnaireRef;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.atomic.LongAdder;
import org.pcollections.TreePMap;

/**
 * Published questionnaires. Immutable.
 *
 * @param published every version
 * @param latest the greatest version of each, by id
 */
record QuestionnaireTable(HashMap<QuestionnaireRef, Questionnaire> published, TreePMap<String, Questionnaire> latest) {

    static final QuestionnaireTable EMPTY = new QuestionnaireTable(HashMap.empty(), TreePMap.empty());

    Option<Questionnaire> find(QuestionnaireRef ref) {
        return published.get(ref);
    }

    Option<Questionnaire> latest(QuestionnaireId id) {
        return Option.of(latest.get(id.value()));
    }

    QuestionnaireTable with(Questionnaire questionnaire) {
        boolean greatest = latest(questionnaire.id()).forAll(other -> other.version() < questionnaire.version());
        return new QuestionnaireTable(
                published.put(QuestionnaireRef.of(questionnaire), questionnaire),
                greatest ? latest.plus(questionnaire.id().value(), questionnaire) : latest);
    }

    Seq<Questionnaire> latest(Option<QuestionnaireId> after, int most, LongAdder visits) {
        TreePMap<String, Questionnaire> rest =
                after.map(last -> latest.tailMap(last.value(), false)).getOrElse(latest);
        Vector<Questionnaire> page = Vector.empty();
        for (Questionnaire next : rest.values()) {
            if (page.size() == most) {
                break;
            }
            visits.increment();
            page = page.append(next);
        }
        return page;
    }
}
