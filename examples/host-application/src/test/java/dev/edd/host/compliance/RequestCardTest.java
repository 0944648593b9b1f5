package dev.edd.host.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.RequestId;
import dev.edd.domain.request.EddRequest;
import dev.edd.host.desk.Desk;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What an officer sees of a request that is over: also what was answered last. */
class RequestCardTest {
    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    private final Desk desk = new Desk();

    @Test
    void a_failed_request_shows_what_was_answered_before_it_failed() {
        RequestCard card = RequestCard.of(desk.fail(desk.reviewing().id()), NOW);

        assertThat(card.state()).isEqualTo("failed");
        assertThat(card.questionnaire()).isEqualTo("trading.1");
        assertThat(card.answers()).extracting(AnswerLine::promptId).containsExactly("trades", "how", "passport");
        assertThat(card.answers().get(2).documents()).hasSize(1);
        assertThat(card.rounds()).isEmpty();
    }

    @Test
    void a_request_that_failed_in_its_second_round_shows_both() {
        EddRequest further = desk.sendBack(desk.reviewing());
        desk.answerAgain(further.id(), "passport.pdf");
        desk.review(further.id(), "a new one");

        RequestCard card = RequestCard.of(desk.fail(further.id()), NOW);

        assertThat(card.round()).isEqualTo(2);
        assertThat(card.questionnaire()).isEqualTo("further-" + card.guid() + ".2");
        assertThat(card.answers()).extracting(AnswerLine::promptId).containsExactly("passport");
        assertThat(card.rounds()).hasSize(1);
    }

    @Test
    void a_cancelled_request_shows_what_was_answered_before() {
        RequestId request = desk.ask();
        desk.answer(request, "passport.pdf");

        RequestCard card =
                RequestCard.of(desk.edd.requests().cancel(request, Desk.OFFICER).get(), NOW);

        assertThat(card.state()).isEqualTo("cancelled");
        assertThat(card.answers()).hasSize(3);
    }
}
