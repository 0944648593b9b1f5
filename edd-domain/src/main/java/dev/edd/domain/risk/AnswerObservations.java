package dev.edd.domain.risk;

import dev.edd.domain.questionnaire.Answer;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What factors see of answers. Words, days and files cannot be weighed: of these it is seen that there are some. */
final class AnswerObservations {
    private AnswerObservations() {}

    static Seq<Observation> of(RiskProfile profile, RiskReading.OfAnswer reading) {
        return profile.answers()
                .reverse()
                .filter(each -> each.questionnaire().equals(reading.questionnaire()))
                .flatMap(answers -> answers.to(reading.prompt()))
                .headOption()
                .map(given -> of(given.answer()))
                .getOrElse(Vector::empty);
    }

    private static Seq<Observation> of(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return Vector.of(new Observation.Category(chosen.option().value()));
        }
        if (answer instanceof Answer.SeveralChosen several) {
            return several.options().map(option -> new Observation.Category(option.value()));
        }
        if (answer instanceof Answer.YesNo yesNo) {
            return Vector.of(Observation.of(yesNo.yes()));
        }
        if (answer instanceof Answer.WholeNumber whole) {
            return Vector.of(Observation.of(whole.number()));
        }
        return answer instanceof Answer.Amount amount
                ? Vector.of(Observation.of(amount.amount()))
                : Vector.of(new Observation.Category("answered"));
    }
}
