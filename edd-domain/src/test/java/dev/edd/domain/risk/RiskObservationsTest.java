package dev.edd.domain.risk;

import static dev.edd.domain.submission.Examples.ACME;
import static dev.edd.domain.submission.Examples.ADA;
import static dev.edd.domain.submission.Examples.recorded;
import static dev.edd.domain.submission.Examples.submit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.submission.Bodies;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What is seen of a person was said of the person, and what of a business of the business. */
class RiskObservationsTest {
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
        assertThat(RiskAttribute.SOURCE_OF_FUNDS.of(paying)).hasSize(1);
        assertThat(RiskAttribute.SOURCE_OF_FUNDS.of(PERSON)).isEmpty();
    }

    @Test
    void an_attribute_is_found_by_its_code() {
        assertThat(RiskAttribute.values())
                .allMatch(each -> Coded.find(RiskAttribute.class, each.code()).contains(each));
        assertThat(RiskAttribute.SOURCE_OF_FUNDS.code()).isEqualTo("source_of_funds");
    }
}
