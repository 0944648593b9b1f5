package dev.edd.host.wire.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.request.EddRequest;
import dev.edd.host.desk.Desk;
import org.junit.jupiter.api.Test;

class OutcomeLineTest {
    private final Desk desk = new Desk();

    @Test
    void nothing_was_found_of_what_nobody_reviewed() {
        assertThat(OutcomeLine.latest(desk.reviewing())).isEmpty();
    }

    @Test
    void a_customer_is_told_what_was_accepted_and_why_the_rest_was_not() {
        EddRequest further = desk.sendBack(desk.reviewing());

        assertThat(OutcomeLine.latest(further))
                .containsExactly(
                        new OutcomeLine("trades", 1, "accepted", null, null),
                        new OutcomeLine("how", 1, "accepted", null, null),
                        new OutcomeLine("passport", 1, "refused", "expired", "The passport has expired."));
    }

    @Test
    void what_was_accepted_first_stays_beside_what_was_found_last() {
        EddRequest further = desk.sendBack(desk.reviewing());
        desk.answerAgain(further.id(), "passport.pdf");
        desk.review(further.id(), "a new one");
        EddRequest accepted =
                desk.edd.requests().accept(further.id(), Desk.OFFICER).get();

        assertThat(OutcomeLine.latest(accepted))
                .containsExactly(
                        new OutcomeLine("trades", 1, "accepted", null, null),
                        new OutcomeLine("how", 1, "accepted", null, null),
                        new OutcomeLine("passport", 2, "accepted", null, null));
        assertThat(OutcomeLine.before(accepted, 2)).isEqualTo(OutcomeLine.latest(further));
        assertThat(OutcomeLine.before(accepted, 1)).isEmpty();
    }
}
