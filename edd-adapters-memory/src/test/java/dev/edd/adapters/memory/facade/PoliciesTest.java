package dev.edd.adapters.memory.facade;

import static dev.edd.adapters.memory.facade.EddFixture.GRACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.request.BusinessCalendar;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.domain.verification.VerificationState;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The facade goes by the lengths that its host chose, and not by those of the seeds. */
class PoliciesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Questionnaire QUESTIONS = new Questionnaire(
            new QuestionnaireId("7"),
            1,
            "Ongoing",
            Vector.of(Prompt.required(new PromptId("1"), "Why?", new ResponseType.YesNo())));

    private final EddFixture fixture = new EddFixture(
            MemoryStorage.create(),
            builder -> builder.verificationPolicy(new VerificationPolicy(Duration.ofHours(2), MINUTE, MINUTE))
                    .deadlinePolicy(new DeadlinePolicy(
                            ZoneOffset.UTC,
                            new BusinessCalendar(TreeSet.empty(), TreeSet.empty()),
                            TreeSet.empty(),
                            1,
                            1)));

    @Test
    void a_case_waits_for_its_customer_as_long_as_the_host_says() {
        VerificationId id = fixture.eddOf(fixture.verified().id()).id();
        fixture.deliverAll();

        fixture.clock.advance(Duration.ofHours(2).minus(MINUTE));
        fixture.edd.verifications().expireOverdue(1);
        assertThat(fixture.found(id).state()).isEqualTo(VerificationState.WAITING);

        fixture.clock.advance(MINUTE);
        fixture.edd.verifications().expireOverdue(1);
        assertThat(fixture.found(id).state()).isEqualTo(VerificationState.EXPIRED);
    }

    @Test
    void a_customer_has_as_many_days_as_the_host_says() {
        fixture.edd.questionnaires().publish(QUESTIONS).get();
        EddRequest opened = fixture.edd
                .requests()
                .open(fixture.verified().id(), RequestTrigger.ONGOING_MONITORING, QuestionnaireRef.of(QUESTIONS), GRACE)
                .get();

        assertThat(opened.restrictionDue()).contains(Instant.parse("2026-11-24T00:00:00Z"));
    }
}
