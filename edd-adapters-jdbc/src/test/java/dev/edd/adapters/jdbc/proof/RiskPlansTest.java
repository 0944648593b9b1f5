package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionState;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.RatingQuery;
import dev.edd.ports.store.SubmissionQuery;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How PostgreSQL runs what the adapter sends of submissions and ratings, on many of them. */
class RiskPlansTest {
    private static final Instant LATER = Node.START.plus(Duration.ofDays(3650));
    private static final SubmissionQuery ALL = SubmissionQuery.ALL;
    private static final Set<ResourceType> CUSTOMER = LinkedHashSet.of(ResourceType.CUSTOMER);
    private static final Set<SubmissionState> RECORDED = LinkedHashSet.of(SubmissionState.RECORDED);

    private static Explained explained;

    @BeforeAll
    static void manyCases() {
        explained = new Explained();
    }

    @Test
    void every_listing_of_submissions_is_found_by_an_index() {
        CustomerId customer = explained.customers.head();
        Set<UUID> one = LinkedHashSet.of(customer.value());
        Set<UUID> some = explained.customers.map(CustomerId::value).toLinkedSet();
        Seq<SubmissionQuery> queries = Vector.of(
                ALL,
                ALL.withStates(RECORDED),
                ALL.withStates(LinkedHashSet.of(SubmissionState.values())),
                ALL.withTypes(CUSTOMER),
                ALL.withTypes(LinkedHashSet.of(ResourceType.ACCOUNT)).withStates(RECORDED),
                ALL.withTypes(LinkedHashSet.of(ResourceType.values())),
                ALL.withResources(one),
                ALL.withResources(one).withTypes(CUSTOMER).withStates(RECORDED),
                ALL.withResources(some).withTypes(CUSTOMER),
                ALL.withOwners(LinkedHashSet.of(customer)),
                SubmissionQuery.recordedOf(customer),
                ALL.withOwners(explained.customers.toLinkedSet()).withTypes(CUSTOMER),
                ALL.withRequests(LinkedHashSet.of(cited())),
                ALL.withRequests(LinkedHashSet.of(cited(), new RequestId(customer.value()))));
        queries.forEach(query -> Vector.of(Order.values()).forEach(order -> {
            Keyset first = new Keyset(order, Option.none(), Explained.PAGE);
            Page<EddSubmission> page =
                    explained.read(reads -> reads.submissions().page(query, first));
            assertThat(page.items()).isNotEmpty();
            page.next()
                    .forEach(end -> explained.read(reads -> reads.submissions().page(query, first.after(end))));
        }));
        explained.assertIndexed();
    }

    @Test
    void a_later_page_of_submissions_that_are_asked_for_by_several_ids_is_found_by_an_index() {
        Set<CustomerId> owners = explained.customers.toLinkedSet();
        SubmissionQuery about = ALL.withResources(owners.map(CustomerId::value));
        SubmissionQuery cited = ALL.withRequests(citations().toLinkedSet());
        Vector.of(
                        ALL.withOwners(owners),
                        about,
                        cited,
                        about.withOwners(owners),
                        cited.withOwners(owners),
                        cited.withResources(owners.map(CustomerId::value)),
                        about.withOwners(owners).withRequests(citations().toLinkedSet()))
                .flatMap(query -> Vector.of(
                        query,
                        query.withTypes(CUSTOMER),
                        query.withTypes(CUSTOMER).withStates(RECORDED)))
                .forEach(query -> Vector.of(Order.values()).forEach(order -> {
                    Keyset first = new Keyset(order, Option.none(), 1);
                    Page<EddSubmission> page =
                            explained.read(reads -> reads.submissions().page(query, first));
                    assertThat(page.items()).isNotEmpty();
                    // anywhere: what was copied says in its body when the model was submitted
                    Position between = new Position(
                            Node.START.plus(Duration.ofDays(1)),
                            page.items().head().id().value());
                    explained.read(reads -> reads.submissions().page(query, first.after(between)));
                }));
        explained.assertIndexed();
    }

    @Test
    void a_submission_and_the_latest_about_something_are_found_by_an_index() {
        RelatedResource resource = RelatedResource.customer(explained.customers.head());
        SubmissionId latest = explained
                .read(reads -> reads.submissions().latest(resource))
                .get()
                .id();
        assertThat(explained.<Option<?>>read(reads -> reads.submissions().find(latest)))
                .isNotEmpty();
        explained.assertIndexed();
        explained.assertNothingSorted(
                () -> explained.read(reads -> reads.submissions().latest(resource)));
    }

    @Test
    void every_query_of_ratings_is_found_by_an_index() {
        Seq<RatingQuery> queries = Vector.of(
                RatingQuery.ALL,
                new RatingQuery(LinkedHashSet.of(explained.customers.head()), LinkedHashSet.empty()),
                new RatingQuery(explained.customers.toLinkedSet(), LinkedHashSet.empty()),
                new RatingQuery(LinkedHashSet.empty(), LinkedHashSet.of(RiskRating.HIGH)),
                new RatingQuery(LinkedHashSet.empty(), LinkedHashSet.of(RiskRating.values())));
        queries.forEach(query -> Vector.of(Order.values()).forEach(order -> {
            Keyset first = new Keyset(order, Option.none(), Explained.PAGE);
            Page<CustomerRating> page = explained.read(reads -> reads.ratings().page(query, first));
            assertThat(page.items()).as(query.toString()).isNotEmpty();
            page.next().forEach(end -> explained.read(reads -> reads.ratings().page(query, first.after(end))));
        }));
        assertThat(explained.<Seq<?>>read(reads -> reads.ratings().reviewsDue(LATER, Explained.PAGE)))
                .hasSize(Explained.PAGE);
        explained.assertIndexed();
    }

    @Test
    void every_statement_of_a_command_finds_its_rows_by_an_index() {
        Node node = explained.node;
        RiskWork work = new RiskWork(node);
        CustomerId customer = node.verified();
        RequestId asked = work.asked(customer);
        SubmissionId id = work.submitted(RiskWork.about(customer, false, RiskWork.citing(asked)));
        work.rate(customer).get();
        node.edd.submissions().delete(id, Node.GRACE).get();
        node.edd.riskRatings().reviewDue(3);
        explained.assertIndexed();
    }

    private static RequestId cited() {
        return citations().head();
    }

    /** What the submissions of a few cite, a request each. */
    private static Seq<RequestId> citations() {
        return explained
                .read(reads ->
                        reads.submissions().page(ALL.withOwners(explained.customers.toLinkedSet()), Keyset.first(50)))
                .items()
                .flatMap(submission -> submission.header().request());
    }
}
