package dev.edd.host.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.host.tenant.Tenant;
import dev.edd.host.wire.webhooks.Partner;
import dev.edd.testkit.doubles.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DeadlinesTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T09:00:00Z"));
    private final Tenant tenant = Partner.calling(notification -> {}, clock).tenant();
    private final Deadlines deadlines = new Deadlines(clock);

    @Test
    void why_a_review_cannot_begin_is_told_and_seldom(CapturedOutput output) {
        CustomerId ada = whoseReviewHasCome();
        somethingElseIsPublishedInPlaceOfWhatIsAsked();

        deadlines.enforce(tenant);
        deadlines.enforce(tenant);

        assertThat(output.getAll())
                .containsOnlyOnce(
                        ada.value() + " is due and could not take its step: a review cannot begin: version_in_use");
        clock.advance(Repeated.PAUSE);
        deadlines.enforce(tenant);
        assertThat(output.getAll().split("a review cannot begin", -1)).hasSize(3);
    }

    private CustomerId whoseReviewHasCome() {
        CustomerId ada = tenant.edd()
                .parties()
                .registerCustomer(PartyType.INDIVIDUAL, new PartyName("Ada"), new Actor.Partner("platform"))
                .get()
                .id();
        Instant review = tenant.edd()
                .riskRatings()
                .rate(ada, new Actor.Officer("Grace"))
                .get()
                .assessment()
                .nextReview();
        clock.set(review);
        return ada;
    }

    private void somethingElseIsPublishedInPlaceOfWhatIsAsked() {
        Questionnaire asked = StandardQuestionnaires.RISK_EDD;
        Questionnaire other = Questionnaire.of(
                        asked.id(), asked.version(), "Something else", StandardQuestionnaires.ONBOARDING_EDD.prompts())
                .get();
        assertThat(tenant.edd().questionnaires().publish(other)).isNotEmpty();
    }
}
