package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.JdbcVault;
import dev.edd.adapters.jdbc.Schema;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.onboarding.OnboardingState;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.RequestState;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationState;
import dev.edd.domain.verification.VerificationType;
import dev.edd.ports.Storage;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.ReviewPosition;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many rows H2 reads for what the adapter asks, of a tenant with some thousand of everything: hardly more than it
 * gives. H2 counts them itself.
 */
class H2PlansTest {
    private static final int CUSTOMERS = 500;
    private static final int PAGE = 50;

    /** Of each branch of a listing a page is read; two states have more than that. */
    private static final long FEW = 3L * PAGE;

    private static final Instant LATER = Node.START.plus(Duration.ofDays(3650));
    private static final Pattern COUNTED = Pattern.compile("scanCount: (\\d+)");

    private static final JdbcDataSource H2 = new JdbcDataSource();
    private static final TenantName TENANT = Database.freshTenant();
    private static Storage storage;
    private static DataSource wire;
    private static Vector<CustomerId> customers;
    private static Set<DocumentId> documents;
    private static VerificationId tracked;
    private static RiskPopulation risks;
    private static Vector<Explanation> explanations = Vector.empty();

    /** A statement, its plan, and the most rows that any part of the plan read. */
    private record Explanation(String sql, String plan, long read) {}

    @BeforeAll
    static void manyCases() throws SQLException {
        // a result that was asked for twice would be read once only
        H2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0");
        H2.setUser("sa");
        Schema.migrate(H2);
        Population population = new Population(JdbcStorage.owning(H2, TENANT), CUSTOMERS);
        CasePopulation cases = new CasePopulation(population.storage, population.customers);
        risks = new RiskPopulation(population.storage, population.customers);
        wire = Wire.tapped(H2, H2PlansTest::explain);
        storage = JdbcStorage.owning(wire, TENANT);
        customers = population.customers;
        documents = cases.documents;
        tracked = population.tracked;
        try (Connection connection = H2.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    @AfterAll
    static void shutDown() throws SQLException {
        try (Connection connection = H2.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    @BeforeEach
    void forgetWhatWasExplained() {
        explanations = Vector.empty();
    }

    @Test
    void what_is_asked_for_by_several_ids_is_looked_up_by_each() {
        Set<CustomerId> some = customers.take(3).toLinkedSet();
        RequestQuery ofSome = new RequestQuery(LinkedHashSet.empty(), some, LinkedHashSet.empty());
        Set<RequestId> requests =
                page(ofSome).items().map(EddRequest::id).take(3).toLinkedSet();
        VerificationQuery verified = VerificationQuery.ALL.withCustomers(some);
        Seq<Verification> found =
                read(reads -> reads.verifications().page(verified, first())).items();
        assertThat(found).hasSize(6);
        page(new RequestQuery(requests, LinkedHashSet.empty(), LinkedHashSet.empty()));
        page(new RequestQuery(LinkedHashSet.empty(), some, LinkedHashSet.of(RequestState.REQUESTED)));
        read(reads -> reads.verifications()
                .page(VerificationQuery.ALL.withIds(found.map(Verification::id).toLinkedSet()), first()));
        read(reads -> reads.onboardings().page(new OnboardingQuery(some, LinkedHashSet.empty()), first()));
        read(reads -> reads.parties().page(new CustomerQuery(some, LinkedHashSet.empty()), first()));
        gives(3, reads -> reads.documents().find(documents.take(3)));
        gives(3, reads -> reads.requests().restricted(some));
        gives(3, reads -> reads.verifications().approvedEdd(some));
        assertFewAreRead();
    }

    @Test
    void a_page_of_a_listing_is_read_in_the_order_of_an_index() {
        Vector.of(
                        RequestQuery.ALL,
                        RequestQuery.of(customers.head()),
                        ofStates(RequestState.REQUESTED),
                        ofStates(RequestState.REQUESTED, RequestState.SUBMITTED))
                .forEach(query -> pages((reads, keyset) -> reads.requests().page(query, keyset)));
        Vector.of(
                        VerificationQuery.ALL,
                        VerificationQuery.ALL.withCustomers(LinkedHashSet.of(customers.head())),
                        VerificationQuery.ALL.withStates(
                                LinkedHashSet.of(VerificationState.STORING, VerificationState.COMPLETED)),
                        VerificationQuery.ALL.withTypes(LinkedHashSet.of(VerificationType.KYC)),
                        VerificationQuery.ALL
                                .withTypes(LinkedHashSet.of(VerificationType.KYC))
                                .withMethods(LinkedHashSet.of(VerificationMethod.ENHANCED_DUE_DILIGENCE))
                                .withStates(LinkedHashSet.of(VerificationState.STORING)))
                .forEach(query -> pages((reads, keyset) -> reads.verifications().page(query, keyset)));
        Vector.of(
                        new OnboardingQuery(LinkedHashSet.empty(), LinkedHashSet.empty()),
                        new OnboardingQuery(LinkedHashSet.empty(), LinkedHashSet.of(OnboardingState.IN_PROGRESS)))
                .forEach(query -> pages((reads, keyset) -> reads.onboardings().page(query, keyset)));
        Vector.of(CustomerQuery.ALL, new CustomerQuery(LinkedHashSet.empty(), LinkedHashSet.of(PartyType.INDIVIDUAL)))
                .forEach(query -> pages((reads, keyset) -> reads.parties().page(query, keyset)));
        pages((reads, keyset) -> reads.documents().page(customers.head(), keyset));
        assertFewAreRead();
    }

    @Test
    void what_was_submitted_and_how_customers_are_rated_is_read_in_the_order_of_an_index() {
        SubmissionQuery about = SubmissionQuery.ALL.withResources(LinkedHashSet.of(risks.often.id()));
        Vector.of(
                        SubmissionQuery.ALL,
                        SubmissionQuery.ALL.withStates(LinkedHashSet.of(SubmissionState.DELETED)),
                        SubmissionQuery.ALL.withTypes(LinkedHashSet.of(ResourceType.CUSTOMER)),
                        SubmissionQuery.ALL
                                .withTypes(LinkedHashSet.of(ResourceType.CUSTOMER, ResourceType.ACCOUNT))
                                .withStates(LinkedHashSet.of(SubmissionState.RECORDED)),
                        about,
                        about.withTypes(LinkedHashSet.of(ResourceType.ACCOUNT)),
                        about.withStates(LinkedHashSet.of(SubmissionState.RECORDED))
                                .withOwners(LinkedHashSet.of(customers.head())),
                        SubmissionQuery.ALL.withOwners(LinkedHashSet.of(customers.head())),
                        SubmissionQuery.recordedOf(customers.head()),
                        SubmissionQuery.ALL.withRequests(LinkedHashSet.of(risks.cited)))
                .forEach(query -> pages((reads, keyset) -> reads.submissions().page(query, keyset)));
        Vector.of(
                        RatingQuery.ALL,
                        new RatingQuery(LinkedHashSet.empty(), LinkedHashSet.of(RiskRating.HIGH)),
                        new RatingQuery(LinkedHashSet.empty(), LinkedHashSet.of(RiskRating.values())))
                .forEach(query -> pages((reads, keyset) -> reads.ratings().page(query, keyset)));
        assertFewAreRead();
    }

    @Test
    void the_latest_submission_is_one_row_of_an_index() {
        gives(1, reads -> reads.submissions().latest(risks.often).toVector());
        gives(
                0,
                reads -> reads.submissions()
                        .latest(new RelatedResource(ResourceType.TRANSACTION, risks.often.id()))
                        .toVector());
        explanations.forEach(each -> assertThat(each.read())
                .as("rows read by " + each.sql() + "\n" + each.plan())
                .isLessThanOrEqualTo(2));
        assertFewAreRead();
    }

    @Test
    void submissions_and_ratings_of_several_are_looked_up_by_each() {
        Set<CustomerId> some = customers.tail().take(3).toLinkedSet();
        gives(
                3,
                reads -> reads.submissions()
                        .page(SubmissionQuery.ALL.withOwners(some), first())
                        .items());
        gives(
                3,
                reads -> reads.submissions()
                        .page(SubmissionQuery.ALL.withResources(some.map(CustomerId::value)), first())
                        .items());
        gives(
                3,
                reads -> reads.ratings()
                        .page(new RatingQuery(some, LinkedHashSet.empty()), first())
                        .items());
        assertFewAreRead();
    }

    @Test
    void a_later_page_of_what_is_asked_for_by_several_ids_is_looked_up_by_each() {
        Set<CustomerId> some = customers.tail().take(3).toLinkedSet();
        laterPages((reads, keyset) -> reads.requests()
                .page(new RequestQuery(LinkedHashSet.empty(), some, LinkedHashSet.of(RequestState.REQUESTED)), keyset));
        VerificationQuery verified = VerificationQuery.ALL.withCustomers(some);
        laterPages((reads, keyset) -> reads.verifications().page(verified, keyset));
        laterPages((reads, keyset) -> reads.verifications()
                .page(
                        verified.withTypes(LinkedHashSet.of(VerificationType.KYC))
                                .withStates(LinkedHashSet.of(VerificationState.STORING, VerificationState.COMPLETED)),
                        keyset));
        laterPages((reads, keyset) -> reads.onboardings()
                .page(new OnboardingQuery(some, LinkedHashSet.of(OnboardingState.IN_PROGRESS)), keyset));
        laterPages((reads, keyset) ->
                reads.parties().page(new CustomerQuery(some, LinkedHashSet.of(PartyType.INDIVIDUAL)), keyset));
        laterPages((reads, keyset) ->
                reads.ratings().page(new RatingQuery(some, LinkedHashSet.of(RiskRating.values())), keyset));
        assertFewAreRead();
    }

    @Test
    void submissions_that_are_asked_for_by_ids_of_two_kinds_are_looked_up_by_one_of_them() {
        Set<CustomerId> some = customers.tail().take(3).toLinkedSet();
        SubmissionQuery owned = SubmissionQuery.ALL.withOwners(some);
        SubmissionQuery about = SubmissionQuery.ALL.withResources(some.map(CustomerId::value));
        SubmissionQuery cited = SubmissionQuery.ALL.withRequests(
                risks.citedOnce.append(new RequestId(new UUID(0, 0))).toLinkedSet());
        Set<UUID> account = LinkedHashSet.of(risks.often.id(), new UUID(0, 0));
        Vector.of(
                        owned,
                        about,
                        cited,
                        about.withOwners(some),
                        cited.withOwners(LinkedHashSet.of(customers.head(), customers.last())),
                        cited.withResources(account),
                        cited.withResources(account).withOwners(LinkedHashSet.of(customers.head(), customers.last())))
                .flatMap(query -> Vector.of(
                        query,
                        query.withStates(LinkedHashSet.of(SubmissionState.RECORDED)),
                        query.withTypes(LinkedHashSet.of(ResourceType.CUSTOMER, ResourceType.ACCOUNT)),
                        query.withTypes(LinkedHashSet.of(ResourceType.CUSTOMER, ResourceType.ACCOUNT))
                                .withStates(LinkedHashSet.of(SubmissionState.values()))))
                .forEach(query ->
                        laterPages((reads, keyset) -> reads.submissions().page(query, keyset)));
        assertFewAreRead();
    }

    @Test
    void submissions_about_one_thing_and_of_several_owners_are_read_in_the_order_of_an_index() {
        SubmissionQuery about = SubmissionQuery.ALL
                .withResources(LinkedHashSet.of(risks.often.id()))
                .withOwners(LinkedHashSet.of(customers.head(), customers.last()));
        pages((reads, keyset) -> reads.submissions().page(about, keyset));
        assertFewAreRead();
    }

    @Test
    void what_is_due_is_read_from_where_it_begins() {
        Seq<EddRequest> queue = read(reads -> reads.requests().reviewQueue(Option.none(), PAGE));
        ReviewPosition end =
                new ReviewPosition(queue.last().reviewDue().get(), queue.last().id());
        gives(PAGE, reads -> reads.requests().reviewQueue(Option.some(end), PAGE));
        gives(PAGE, reads -> reads.requests().remindersDue(LATER, PAGE));
        gives(PAGE, reads -> reads.requests().restrictionsDue(LATER, PAGE));
        gives(PAGE, reads -> reads.verifications().overdue(LATER, PAGE));
        gives(PAGE, reads -> reads.ratings().reviewsDue(LATER, PAGE));
        assertFewAreRead();
    }

    @Test
    void whoever_was_approved_and_whatever_is_published_is_read_a_page_at_a_time() {
        Seq<Customer> approved = read(reads -> reads.parties().withApprovedEdd(Option.none(), PAGE));
        gives(
                PAGE,
                reads -> reads.parties()
                        .withApprovedEdd(Option.some(approved.last().id()), PAGE));
        Seq<Questionnaire> latest = read(reads -> reads.questionnaires().latest(Option.none(), PAGE));
        gives(
                PAGE,
                reads -> reads.questionnaires().latest(Option.some(latest.last().id()), PAGE));
        read(reads -> reads.questionnaires().latest(latest.head().id()));
        assertFewAreRead();
    }

    @Test
    void what_happened_around_a_party_is_read_a_page_at_a_time() {
        CustomerId often = read(reads -> reads.verifications().find(tracked))
                .get()
                .value()
                .header()
                .subject()
                .customer();
        gives(PAGE, reads -> reads.history().ofParty(often, 100, PAGE));
        read(reads -> reads.history().of(tracked, 1, PAGE));
        assertFewAreRead();
    }

    @Test
    void what_was_kept_is_swept_a_page_at_a_time() throws IOException {
        JdbcVault vault = JdbcVault.over(wire, TENANT);
        for (long number = 1; number <= 4L * PAGE; number++) {
            vault.keep(new DocumentId(new UUID(1, number)), Node.START, new ByteArrayInputStream(new byte[] {1}));
        }
        explanations = Vector.empty();

        Seq<DocumentId> kept = vault.keptBefore(LATER, Option.none(), PAGE);
        assertThat(vault.keptBefore(LATER, Option.some(kept.last()), PAGE)).hasSize(PAGE);

        assertFewAreRead();
    }

    private static void explain(Wire.Trip trip) throws SQLException {
        if (!trip.what().startsWith("select") || !trip.what().contains("edd_")) {
            return;
        }
        try (PreparedStatement statement = trip.connection().prepareStatement("explain analyze " + trip.what())) {
            for (Wire.Binding binding : trip.bound()) {
                binding.on(statement);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                String plan = rows.getString(1);
                Matcher counted = COUNTED.matcher(plan);
                long most = Vector.ofAll(counted.results()
                                .map(each -> Long.parseLong(each.group(1)))
                                .toList())
                        .max()
                        .getOrElseThrow(() -> new IllegalStateException("nothing is counted by " + plan));
                explanations = explanations.append(new Explanation(trip.toString(), plan, most));
            }
        }
    }

    private static <A> A read(Function<Reads, A> query) {
        return storage.unitOfWork().read(query);
    }

    private static void gives(int size, Function<Reads, ? extends Traversable<?>> query) {
        assertThat(read(query).size()).isEqualTo(size);
    }

    private static Keyset first() {
        return Keyset.first(PAGE);
    }

    private static Page<EddRequest> page(RequestQuery query) {
        Page<EddRequest> page = read(reads -> reads.requests().page(query, first()));
        assertThat(page.items()).isNotEmpty();
        return page;
    }

    private static RequestQuery ofStates(RequestState... states) {
        return new RequestQuery(LinkedHashSet.empty(), LinkedHashSet.empty(), LinkedHashSet.of(states));
    }

    /** The first page and the second, if there is one, in both orders. */
    private static <T> void pages(BiFunction<Reads, Keyset, Page<T>> listing) {
        Vector.of(Order.values()).forEach(order -> {
            Keyset first = new Keyset(order, Option.none(), PAGE);
            Page<T> page = read(reads -> listing.apply(reads, first));
            assertThat(page.items()).isNotEmpty();
            page.next().forEach(end -> read(reads -> listing.apply(reads, first.after(end))));
        });
    }

    /** The first page of one, and the second, which there is, in both orders. */
    private static <T> void laterPages(BiFunction<Reads, Keyset, Page<T>> listing) {
        Vector.of(Order.values()).forEach(order -> {
            Keyset first = new Keyset(order, Option.none(), 1);
            Page<T> page = read(reads -> listing.apply(reads, first));
            Keyset second = first.after(page.next().get());
            assertThat(read(reads -> listing.apply(reads, second)).items())
                    .hasSize(1)
                    .doesNotContainAnyElementsOf(page.items());
        });
    }

    private static void assertFewAreRead() {
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(explanations).isNotEmpty();
        explanations.forEach(each -> soft.assertThat(each.read())
                .as("rows read by " + each.sql() + "\n" + each.plan())
                .isLessThanOrEqualTo(FEW));
        soft.assertAll();
    }
}
