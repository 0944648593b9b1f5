package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.SubmissionQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Two tenants may use the same ids for submissions, what these are about, and who is rated. */
public interface RiskTenantConformance extends StorageFixture {
    /** Neither finds or lists what the other has submitted, not even about the same account; each may use its ids. */
    @Test
    default void two_storages_share_no_submission() {
        Dossiers one = new Dossiers(new Scene(fresh()));
        Dossiers other = new Dossiers(new Scene(fresh()));
        CustomerId owner = one.scene.customer();
        other.scene.customer(owner);
        AccountSubmission said = one.aboutAnAccount();
        SubmissionId id = one.submit(owner, said);

        assertThat(other.find(id)).isEmpty();
        assertThat(other.<Boolean>submissions(
                        stored -> stored.latest(said.resource()).isEmpty()))
                .isTrue();
        assertThat(other.submissions(stored -> stored.page(SubmissionQuery.ALL, Keyset.first(10)))
                        .items())
                .isEmpty();
        assertThat(other.scene.history(id)).isEmpty();

        other.scene.land(Dossiers.submitting(id, owner, said, Option.none(), other.scene.stamp()));
        other.delete(id);
        assertThat(other.found(id).version()).isEqualTo(2);
        assertThat(one.found(id).version()).isEqualTo(1);
        assertThat(one.<Boolean>submissions(
                        stored -> stored.latest(said.resource()).isDefined()))
                .isTrue();
    }

    /** Neither knows how the other rates a customer of the same id. */
    @Test
    default void two_storages_share_no_rating() {
        Dossiers one = new Dossiers(new Scene(fresh()));
        Dossiers other = new Dossiers(new Scene(fresh()));
        CustomerId customer = one.scene.customer();
        other.scene.customer(customer);
        one.rate(customer, RiskRating.HIGH);
        RatingId id = new RatingId(customer);

        assertThat(other.find(id)).isEmpty();
        assertThat(other.ratings(ratings -> ratings.page(RatingQuery.ALL, Keyset.first(10)))
                        .items())
                .isEmpty();
        assertThat(other.<Seq<RatingId>>ratings(ratings -> ratings.reviewsDue(Stamp.LATEST, 10)))
                .isEmpty();
        assertThat(other.scene.history(id)).isEmpty();

        other.rate(customer, RiskRating.LOW);
        assertThat(other.found(id).version()).isEqualTo(1);
        assertThat(one.found(id).value().assessment().rating()).isEqualTo(RiskRating.HIGH);
    }
}
