package dev.edd.adapters.jdbc.format;

import static dev.edd.adapters.jdbc.format.GoldenParties.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Step;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.onboarding.OnboardingEvent;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerEvent;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestEvent;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RatingEvent;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.SubmissionEvent;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * A storage with golden values in it, whose rows somebody else can change: Ada, with her approved due diligence, her
 * counterparty, a request, an onboarding, a submission, a rating and a document; a questionnaire; and Bob, whose rows nobody
 * touches. Of both registrations two subscribers must be told.
 */
final class Archive {
    static final SubscriberName FIRST = new SubscriberName("first");
    static final SubscriberName SECOND = new SubscriberName("second");
    static final CustomerId BOB = new CustomerId(UUID.fromString("0196f3c0-5b1e-7c3a-9d42-8f1b2a6c7d99"));

    final Storage storage;
    private final DataSource database;
    private final TenantName tenant = Database.freshTenant();

    Archive(Database database) {
        this.database = database.shared();
        this.storage = JdbcStorage.owning(this.database, tenant);
        CustomerEvent.Registered ada = (CustomerEvent.Registered) GoldenParties.event("customer_registered");
        land(registration(ada).to(LinkedHashSet.of(FIRST, SECOND)));
        land(registration(new CustomerEvent.Registered(ada.stamp(), BOB, ada.type(), ada.name()))
                .to(LinkedHashSet.of(FIRST, SECOND)));
        CounterpartyEvent acme = (CounterpartyEvent) GoldenParties.event("counterparty_registered");
        land(Write.ofCounterparty(new Step<>(acme, Counterparty.LIFECYCLE.born(acme)), 0));
        VerificationEvent created = GoldenVerifications.event("verification_created");
        land(Write.of(new Step<>(created, Verification.LIFECYCLE.born(created)), 0));
        VerificationEvent passed = GoldenVerifications.event("verification_passed");
        land(Write.of(new Step<>(passed, GoldenVerifications.state("completed.passed")), 1));
        RequestEvent opened = GoldenRequests.event("request_opened");
        land(Write.ofRequest(new Step<>(opened, EddRequest.LIFECYCLE.born(opened)), 0));
        RequestEvent review = GoldenRequests.event("review_begun");
        land(Write.ofRequest(new Step<>(review, GoldenRequests.state("in_review")), 1));
        OnboardingEvent begun = GoldenOnboardings.event("onboarding_begun");
        land(Write.ofOnboarding(new Step<>(begun, Onboarding.LIFECYCLE.born(begun)), 0));
        OnboardingEvent paused = GoldenOnboardings.event("onboarding_paused");
        land(Write.ofOnboarding(new Step<>(paused, GoldenOnboardings.state("paused_for_edd")), 1));
        SubmissionEvent recorded = GoldenSubmissions.event("submission_recorded");
        land(Write.ofSubmission(new Step<>(recorded, EddSubmission.LIFECYCLE.born(recorded)), 0));
        SubmissionEvent attached = GoldenSubmissions.event("submission_document_attached");
        land(Write.ofSubmission(new Step<>(attached, GoldenSubmissions.state("recorded")), 1));
        RatingEvent rated = GoldenRatings.event("customer_rated.of_nothing");
        land(Write.ofRating(new Step<>(rated, CustomerRating.LIFECYCLE.born(rated)), 0));
        RatingEvent again = GoldenRatings.event("customer_rated");
        land(Write.ofRating(new Step<>(again, GoldenRatings.state("rated")), 1));
        assertThat(storage.unitOfWork()
                        .<Boolean>run(stores -> Either.right(stores.publish(GoldenQuestionnaires.EVERYTHING)
                                && stores.register(GoldenRequests.document(ADA)))))
                .containsExactly(true);
    }

    <A> A read(Function<Reads, A> query) {
        return storage.unitOfWork().read(query);
    }

    /** Changes the texts of some rows of this tenant, past the library. */
    void change(String table, String where, UnaryOperator<String> text) {
        String which = " where tenant = ? and " + where;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select body from " + table + which);
                PreparedStatement update = connection.prepareStatement("update " + table + " set body = ?" + which)) {
            select.setString(1, tenant.value());
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                update.setString(1, text.apply(row.getString(1)));
            }
            update.setString(2, tenant.value());
            assertThat(update.executeUpdate()).isOne();
        } catch (SQLException cause) {
            throw new AssertionError(cause);
        }
    }

    /** Removes a row of this tenant, past the library. */
    void remove(String table, String where) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from " + table + " where tenant = ? and " + where)) {
            delete.setString(1, tenant.value());
            assertThat(delete.executeUpdate()).isOne();
        } catch (SQLException cause) {
            throw new AssertionError(cause);
        }
    }

    private static Write registration(CustomerEvent event) {
        return Write.ofCustomer(new Step<>(event, Customer.LIFECYCLE.born(event)), 0);
    }

    private void land(Write write) {
        assertThat(storage.unitOfWork()
                        .<CommitAnswer>run(stores -> Either.right(stores.commit(Commit.of(write))))
                        .get())
                .isInstanceOf(CommitAnswer.Committed.class);
    }
}
