package dev.edd.domain.risk;

import static dev.edd.domain.submission.Examples.ACME;
import static dev.edd.domain.submission.Examples.ADA;
import static dev.edd.domain.submission.Examples.recorded;
import static dev.edd.domain.submission.Examples.submit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.money.Money;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.Answers;
import dev.edd.domain.questionnaire.GivenAnswer;
import dev.edd.domain.submission.Bodies;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What is seen of a customer: of a person what was said of the person, of a business what was said of the business. */
class RiskObservationsTest {
    private static final QuestionnaireId ASKED = new QuestionnaireId("asked");
    private static final Observation SEEN = Observation.of(true);
    private static final RiskProfile PERSON =
            new RiskProfile(ADA, Vector.of(recorded(submit(1, ADA, Bodies.CUSTOMER))), Vector.empty(), Vector.empty());
    private static final RiskProfile BUSINESS = new RiskProfile(
            ACME, Vector.of(recorded(submit(1, ACME, Bodies.involvedIn()))), Vector.empty(), Vector.empty());

    @Test
    void an_attribute_of_persons_is_seen_of_persons_only() {
        assertThat(RiskObservations.customer(said -> Vector.of(SEEN)).apply(PERSON))
                .containsExactly(SEEN);
        assertThat(RiskObservations.customer(said -> Vector.of(SEEN)).apply(BUSINESS))
                .isEmpty();
    }

    @Test
    void an_attribute_of_businesses_is_seen_of_businesses_only() {
        assertThat(RiskObservations.business(said -> Vector.of(SEEN)).apply(BUSINESS))
                .containsExactly(SEEN);
        assertThat(RiskObservations.business(said -> Vector.of(SEEN)).apply(PERSON))
                .isEmpty();
    }

    @Test
    void what_the_bodies_of_the_seed_say_is_seen_by_its_codes() {
        RiskProfile paying = new RiskProfile(
                ADA, Vector.of(recorded(submit(1, ADA, Bodies.TRANSACTION))), Vector.empty(), Vector.empty());
        RiskProfile citizen = new RiskProfile(
                ADA,
                Vector.of(recorded(submit(
                        1, ADA, Bodies.with(Bodies.CUSTOMER, "citizenship_countries", Bodies.list("NO", "CH"))))),
                Vector.empty(),
                Vector.empty());

        assertThat(RiskAttribute.CITIZENSHIP.of(citizen))
                .containsExactly(new Observation.Category("NO"), new Observation.Category("CH"));
        assertThat(RiskAttribute.EMPLOYMENT_TYPE.of(PERSON)).hasSize(1);
        assertThat(RiskAttribute.INCOME_SOURCE.of(PERSON)).hasSize(1);
        assertThat(RiskAttribute.RESIDENCE_TYPE.of(PERSON)).hasSize(1);
        assertThat(RiskAttribute.BUSINESS_COUNTRY.of(BUSINESS)).containsExactly(new Observation.Category("NO"));
        assertThat(RiskAttribute.CHANNEL.of(BUSINESS)).hasSize(2);
        assertThat(RiskAttribute.TRANSACTION_VOLUME.of(BUSINESS)).hasSize(2);
        assertThat(RiskAttribute.SOURCE_OF_FUNDS.of(paying)).hasSize(1);
        assertThat(RiskAttribute.SOURCE_OF_FUNDS.of(PERSON)).isEmpty();
    }

    @Test
    void an_attribute_is_found_by_its_code() {
        assertThat(RiskAttribute.values())
                .allMatch(each -> Coded.find(RiskAttribute.class, each.code()).contains(each));
        assertThat(RiskAttribute.SOURCE_OF_FUNDS.code()).isEqualTo("source_of_funds");
    }

    @Test
    void an_answer_is_seen_as_what_it_says() {
        assertThat(seen(new Answer.Chosen(new OptionId("daily")))).containsExactly(new Observation.Category("daily"));
        assertThat(seen(new Answer.SeveralChosen(Vector.of(new OptionId("a"), new OptionId("b")))))
                .containsExactly(new Observation.Category("a"), new Observation.Category("b"));
        assertThat(seen(new Answer.YesNo(false))).containsExactly(new Observation.Category("no"));
        assertThat(seen(new Answer.WholeNumber(7))).containsExactly(Observation.of(7));
        assertThat(seen(new Answer.Amount(Money.of(7, "EUR")))).containsExactly(Observation.of(Money.of(7, "EUR")));
        assertThat(seen(new Answer.Text("My salary")))
                .as("words are not weighed, that there are some is")
                .containsExactly(new Observation.Category("answered"));
    }

    @Test
    void an_answer_to_another_questionnaire_or_prompt_is_not_seen() {
        RiskProfile profile = answered(new Answer.YesNo(true));

        assertThat(AnswerObservations.of(
                        profile, new RiskReading.OfAnswer(new QuestionnaireId("other"), new PromptId("1"))))
                .isEmpty();
        assertThat(AnswerObservations.of(profile, new RiskReading.OfAnswer(ASKED, new PromptId("2"))))
                .isEmpty();
    }

    @Test
    void nothing_that_is_known_of_a_customer_is_shown() {
        assertThat(PERSON).hasToString("RiskProfile[redacted]");
    }

    private static Seq<Observation> seen(Answer answer) {
        return AnswerObservations.of(answered(answer), new RiskReading.OfAnswer(ASKED, new PromptId("1")));
    }

    private static RiskProfile answered(Answer answer) {
        return new RiskProfile(
                ADA,
                Vector.empty(),
                Vector.empty(),
                Vector.of(new Answers(ASKED, 1, Vector.of(new GivenAnswer(new PromptId("1"), answer, Option.none())))));
    }
}
