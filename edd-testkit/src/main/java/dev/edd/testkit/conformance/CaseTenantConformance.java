package dev.edd.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.onboarding.PausedForEdd;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.Versioned;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Two tenants may use the same ids for customers, requests, onboardings, questionnaires and documents. */
public interface CaseTenantConformance extends StorageFixture {
    /** Neither finds, lists, counts as due, nor restricts by the requests of the other; each may open its own. */
    @Test
    default void two_storages_share_no_request() {
        Casework one = new Casework(new Scene(fresh()));
        Casework other = new Casework(new Scene(fresh()));
        CustomerId customer = one.scene.customer();
        other.scene.customer(customer);
        RequestId restricting = one.request(customer, RequestCourse.RESTRICTED);
        RequestId submitted =
                one.request(one.opening(customer, RequestMoves.questionnaire("submitted", 1)), RequestCourse.SUBMITTED);
        RequestId requested =
                one.request(one.opening(customer, RequestMoves.questionnaire("requested", 1)), RequestCourse.REQUESTED);

        assertHoldsNoRequest(other, customer, restricting, submitted, requested);

        other.scene.land(Casework.opening(submitted, customer, Casework.ASKED, other.scene.stamp()));
        assertThat(other.found(submitted).version()).isEqualTo(1);
        assertThat(other.requests(requests -> requests.page(RequestQuery.of(customer), Keyset.first(10)))
                        .items()
                        .map(EddRequest::id))
                .containsExactly(submitted);
        assertThat(one.found(submitted).version()).isEqualTo(2);
        assertThat(one.requests(requests -> requests.page(RequestQuery.of(customer), Keyset.first(10)))
                        .items())
                .hasSize(3);
    }

    /** Neither finds the onboardings of the other, by whatever; each may begin its own. */
    @Test
    default void two_storages_share_no_onboarding() {
        Casework one = new Casework(new Scene(fresh()));
        Casework other = new Casework(new Scene(fresh()));
        CustomerId customer = one.scene.customer();
        other.scene.customer(customer);
        OnboardingId id = one.onboarding(customer, OnboardingCourse.PAUSED);

        assertThat(other.find(id)).isEmpty();
        assertThat(other.scene
                        .read(reads -> reads.onboardings().page(OnboardingQuery.ALL, Keyset.first(10)))
                        .items())
                .isEmpty();
        assertThat(other.scene.history(id)).isEmpty();

        other.scene.land(Casework.beginning(id, customer, other.scene.stamp()));
        assertThat(other.found(id).version()).isEqualTo(1);
        assertThat(one.found(id).value()).isInstanceOf(PausedForEdd.class);
        assertThat(one.found(id).version()).isEqualTo(2);
    }

    /** What one has published the other may publish, also something else under the same version. */
    @Test
    default void two_storages_share_no_questionnaire() {
        Scene one = new Scene(fresh());
        Scene other = new Scene(fresh());
        Questionnaire first = Casework.ASKED;
        Questionnaire second = new Questionnaire(first.id(), 1, "Of the other tenant", first.prompts());
        assertThat(one.storage.unitOfWork().run(stores -> Either.right(stores.publish(first))))
                .isEqualTo(Either.right(true));

        assertThat(latest(other, first)).isEmpty();
        assertThat(other.<Option<Questionnaire>>read(
                        reads -> reads.questionnaires().find(QuestionnaireRef.of(first))))
                .isEmpty();
        assertThat(other.<Boolean>read(reads ->
                        reads.questionnaires().latest(Option.none(), 10).isEmpty()))
                .isTrue();
        assertThat(other.storage.unitOfWork().run(stores -> Either.right(stores.publish(second))))
                .isEqualTo(Either.right(true));
        assertThat(latest(other, first)).contains(second);
        assertThat(latest(one, first)).contains(first);
    }

    /** What one has registered the other may register under the same id. */
    @Test
    default void two_storages_share_no_document() {
        Scene one = new Scene(fresh());
        Scene other = new Scene(fresh());
        DocumentReference first = new DocumentReference(
                new DocumentId(one.ids.next()),
                one.customer(),
                new FileName("passport.pdf"),
                DocumentType.PASSPORT,
                ContentType.PDF,
                1_000,
                new Sha256("0".repeat(64)),
                one.stamp().at());
        DocumentReference second = first.withName(new FileName("other.pdf"));
        assertThat(one.storage.unitOfWork().run(stores -> Either.right(stores.register(first))))
                .isEqualTo(Either.right(true));

        assertThat(documents(other, first)).isEmpty();
        assertThat(other.read(reads -> reads.documents().page(first.owner(), Keyset.first(10)))
                        .items())
                .isEmpty();
        assertThat(other.storage.unitOfWork().run(stores -> Either.right(stores.register(second))))
                .isEqualTo(Either.right(true));
        assertThat(documents(other, first)).containsExactly(second);
        assertThat(documents(one, first)).containsExactly(first);
    }

    private static void assertHoldsNoRequest(Casework other, CustomerId customer, RequestId... ids) {
        other.requests(requests -> {
            for (RequestId id : ids) {
                Option<Versioned<EddRequest>> found = requests.find(id);
                assertThat(found).isEmpty();
            }
            assertThat(requests.page(RequestQuery.ALL, Keyset.first(10)).items())
                    .isEmpty();
            assertThat(requests.page(RequestQuery.of(customer), Keyset.first(10))
                            .items())
                    .isEmpty();
            assertThat(requests.reviewQueue(Option.none(), 10)).isEmpty();
            assertThat(requests.remindersDue(Stamp.LATEST, 10)).isEmpty();
            assertThat(requests.restrictionsDue(Stamp.LATEST, 10)).isEmpty();
            assertThat(requests.restricted(LinkedHashSet.of(customer))).isEmpty();
            return true;
        });
        for (RequestId id : ids) {
            assertThat(other.scene.history(id)).isEmpty();
        }
    }

    private static Option<Questionnaire> latest(Scene scene, Questionnaire questionnaire) {
        return scene.read(reads -> reads.questionnaires().latest(questionnaire.id()));
    }

    private static Seq<DocumentReference> documents(Scene scene, DocumentReference document) {
        return scene.read(reads ->
                reads.documents().find(LinkedHashSet.of(document.id())).values().toVector());
    }
}
