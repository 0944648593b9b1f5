package dev.edd.adapters.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.ConflictInHostTransaction;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand.Fail;
import dev.edd.domain.verification.VerificationCommand.Pass;
import dev.edd.domain.verification.VerificationCommand.TrackInquiry;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.ContentionException;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads of two nodes give commands to one case. */
class ConcurrentCommandsTest {
    private static final int THREADS = 8;
    private static final int COMMANDS = 25;

    @ParameterizedTest
    @EnumSource
    void each_version_is_written_once_and_nothing_that_was_accepted_is_lost(Ground ground) {
        on(ground, (nodes, id) -> {
            Seq<Given> given = Crowd.of(
                            THREADS,
                            thread -> () -> Vector.range(0, COMMANDS)
                                    .map(number -> track(nodes.get(thread % 2), id, thread + "-" + number)))
                    .flatMap(each -> each);

            Seq<HistoryEntry> history = nodes.head().edd.verifications().history(id);
            assertThat(history.map(HistoryEntry::version))
                    .containsExactlyElementsOf(Vector.rangeClosed(1L, history.size()));
            assertThat(history.drop(2)
                            .map(entry -> entry.event().stamp().actor().name()))
                    .as("what was accepted, and nothing else, each once")
                    .containsExactlyInAnyOrderElementsOf(
                            given.filter(Given::accepted).map(Given::by));
            assertThat(nodes.head()
                            .edd
                            .parties()
                            .history(history.head().id().party(), 0, 1000)
                            .map(entry -> entry.id().sequence()))
                    .as("the party's sequence has no gap")
                    .containsExactlyElementsOf(Vector.rangeClosed(1L, history.size() + 2L));
            assertThat(given.count(Given::accepted)).as("somebody always wins").isPositive();
            assertThat(nodes.head().edd.verifications().find(id)).contains(fold(history));
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_opposite_decisions_one_is_taken_and_the_others_are_refused(Ground ground) {
        on(ground, (nodes, id) -> {
            Seq<Either<Refusal, Verification>> answers = Crowd.of(
                    THREADS,
                    thread -> () -> nodes.get(thread % 2)
                            .edd
                            .verifications()
                            .give(
                                    id,
                                    Node.GRACE,
                                    stamp -> thread % 3 == 0
                                            ? new Pass(stamp, Vector.empty())
                                            : new Fail(stamp, TreeSet.of(FailureCode.NAME_CHECK_FAILURE))));

            assertThat(answers.count(Either::isRight)).isEqualTo(1);
            assertThat(answers.filter(Either::isLeft)
                            .map(answer -> answer.getLeft().code()))
                    .containsOnly("not_allowed");
            Verification decided = answers.find(Either::isRight).get().get();
            assertThat(decided.state()).isEqualTo(VerificationState.COMPLETED);
            assertThat(nodes.head().edd.verifications().find(id)).contains(decided);
            assertThat(nodes.head().edd.verifications().history(id)).hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_loser_decides_again_on_what_the_winner_left(Ground ground) {
        TenantName tenant = Database.freshTenant();
        try (HikariDataSource pool = ground.pool(4)) {
            Node faster = new Node(JdbcStorage.owning(pool, tenant));
            VerificationId id = faster.waiting(faster.verified());
            Meanwhile storage = Meanwhile.first(3, JdbcStorage.owning(pool, tenant), () -> track(faster, id, "faster"));

            Given given = track(new Node(storage), id, "slower");

            assertThat(given.accepted()).isTrue();
            assertThat(faster.edd
                            .verifications()
                            .history(id)
                            .drop(2)
                            .map(entry -> entry.event().stamp().actor().name()))
                    .containsExactly("faster", "faster", "faster", "slower");
        }
    }

    /** A command as it ended: accepted, or given up because others always were faster. */
    private record Given(String by, boolean accepted) {}

    private static Given track(Node node, VerificationId id, String by) {
        try {
            node.edd
                    .verifications()
                    .give(id, new Actor.Provider(by), stamp -> new TrackInquiry(stamp, InquiryState.PROCESSING))
                    .get();
            return new Given(by, true);
        } catch (ContentionException givenUp) {
            return new Given(by, false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_joins_the_hosts_transactions_and_who_owns_them_lose_nothing_of_each_other(Ground ground) {
        TenantName tenant = Database.freshTenant();
        try (HikariDataSource one = ground.pool(THREADS / 2);
                HikariDataSource other = ground.pool(THREADS / 2)) {
            HostByHand host = new HostByHand(one);
            Node joining = new Node(JdbcStorage.joining(host.aware(), host, tenant));
            Node owning = new Node(JdbcStorage.owning(other, tenant));
            VerificationId id = owning.waiting(owning.verified());

            Seq<Given> given = Crowd.of(
                            THREADS,
                            thread -> () -> Vector.range(0, COMMANDS)
                                    .map(number -> thread % 2 == 0
                                            ? trackWithTheHost(host, joining, id, thread + "-" + number)
                                            : track(owning, id, thread + "-" + number)))
                    .flatMap(each -> each);

            Seq<HistoryEntry> history = owning.edd.verifications().history(id);
            assertThat(history.drop(2)
                            .map(entry -> entry.event().stamp().actor().name()))
                    .containsExactlyInAnyOrderElementsOf(
                            given.filter(Given::accepted).map(Given::by));
            assertThat(given.filter(Given::accepted).map(each -> each.by().charAt(0) % 2))
                    .as("of both kinds: some version is always the next, and a host that repeats comes to it")
                    .contains(0, 1);
            assertThat(owning.edd.verifications().find(id)).contains(fold(history));
        }
    }

    /** As a host has to: what was rolled back because another was faster is repeated, the host's own statements with it. */
    private static Given trackWithTheHost(HostByHand host, Node node, VerificationId id, String by) {
        Option<Given> committed = Option.none();
        while (committed.isEmpty()) {
            committed = committedWithTheHost(host, node, id, by);
        }
        return committed.get();
    }

    private static Option<Given> committedWithTheHost(HostByHand host, Node node, VerificationId id, String by) {
        try {
            return Option.some(host.committed(connection -> track(node, id, by)));
        } catch (ConflictInHostTransaction rolledBack) {
            return Option.none();
        } catch (SQLException lost) {
            assertThat(lost.getSQLState()).as("the host's commit lost a race").isEqualTo("40001");
            return Option.none();
        }
    }

    private static Verification fold(Seq<HistoryEntry> history) {
        return Verification.LIFECYCLE.fold(history.map(entry -> (VerificationEvent) entry.event()));
    }

    private interface Story {
        void on(Seq<Node> nodes, VerificationId waiting);
    }

    private static void on(Ground ground, Story story) {
        TenantName tenant = Database.freshTenant();
        SettableClock clock = new SettableClock(Node.START);
        try (HikariDataSource one = ground.pool(THREADS / 2);
                HikariDataSource other = ground.pool(THREADS / 2)) {
            Vector<Node> nodes = Vector.of(one, other)
                    .map(pool -> new Node(JdbcStorage.owning(pool, tenant), clock, builder -> builder));
            story.on(nodes, nodes.head().waiting(nodes.head().verified()));
        }
    }
}
