package dev.edd.host.wire.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestState;
import dev.edd.host.desk.Desk;
import org.junit.jupiter.api.Test;

class LastRoundTest {
    private final Desk desk = new Desk();

    @Test
    void a_request_that_is_asked_has_a_round_and_no_answers() {
        RequestId request = desk.ask();

        assertThat(LastRound.of(desk.found(request)).questionnaire()).isEqualTo(QuestionnaireRef.of(Desk.FORM));
        assertThat(LastRound.of(desk.found(request)).handedIn().isEmpty()).isTrue();
    }

    @Test
    void answers_are_there_from_their_submission_on() {
        RequestId request = desk.ask();

        assertAnswers(desk.answer(request, "passport.pdf"), RequestState.SUBMITTED, 1, 3);
        assertAnswers(desk.review(request, "a passport"), RequestState.IN_REVIEW, 1, 3);
        assertAnswers(desk.edd.requests().accept(request, Desk.OFFICER).get(), RequestState.REVIEWED, 1, 3);
    }

    @Test
    void what_has_failed_keeps_its_last_round() {
        EddRequest further = desk.sendBack(desk.reviewing());
        desk.answerAgain(further.id(), "passport.pdf");
        desk.review(further.id(), "a new one");

        EddRequest failed = desk.fail(further.id());

        assertAnswers(failed, RequestState.FAILED, 2, 1);
        assertThat(LastRound.of(failed).questionnaire().id()).isEqualTo(FurtherForm.idOf(further.id()));
    }

    @Test
    void what_was_cancelled_keeps_its_last_round() {
        EddRequest further = desk.sendBack(desk.reviewing());
        desk.answerAgain(further.id(), "passport.pdf");

        assertAnswers(desk.edd.requests().cancel(further.id(), Desk.OFFICER).get(), RequestState.CANCELLED, 2, 1);
    }

    private static void assertAnswers(EddRequest request, RequestState state, int round, int answers) {
        LastRound last = LastRound.of(request);
        assertThat(request.state()).isEqualTo(state);
        assertThat(last.round().number()).isEqualTo(round);
        assertThat(last.handedIn().get().answers().given()).hasSize(answers);
    }
}
