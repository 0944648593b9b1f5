package dev.edd.host.wire.persons;

import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.questions.FurtherForm;
import dev.edd.host.wire.questions.OutcomeLine;
import dev.edd.host.wire.reading.FormName;
import dev.edd.ports.Questionnaires;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is asked, for partners (facts 4.5). */
@RestController
class QuestionnaireCalls {
    @GetMapping("/questionnaires/{id}")
    @Scope(Scope.REQUESTS_READ)
    QuestionnaireCard find(Caller caller, @PathVariable("id") String id) {
        Questionnaires questionnaires = caller.edd().questionnaires();
        return FormName.parse(id)
                .flatMap(questionnaires::find)
                .orElse(() -> QuestionnaireId.parse(id).flatMap(questionnaires::latest))
                .map(found -> QuestionnaireCard.of(found, outcomes(caller, found)))
                .getOrElseThrow(() -> new Refused(Problem.notFound("questionnaire")));
    }

    /** Of a further round, whose version is its number. */
    private static List<OutcomeLine> outcomes(Caller caller, Questionnaire questionnaire) {
        return FurtherForm.requestOf(questionnaire.id())
                .flatMap(caller.edd().requests()::find)
                .map(request -> OutcomeLine.before(request, questionnaire.version()))
                .getOrElse(List::of);
    }
}
