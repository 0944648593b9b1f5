package dev.edd.adapters.jdbc.proof;

import static java.util.Objects.requireNonNull;

import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.domain.party.CustomerId;
import dev.edd.ports.Edd;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;

/** How often calls of a node went to the database, beside how often they may. */
final class RoundTrips {
    private static final int STEP = 6;
    private static final int FURTHER = 2;

    private final Database database;
    private final SoftAssertions soft = new SoftAssertions();
    private final Overheard wire;
    final Node node;
    final CustomerId bob;

    RoundTrips(Database database) {
        this(database, builder -> builder);
    }

    RoundTrips(Database database, UnaryOperator<Edd.Builder> more) {
        this.database = database;
        this.wire = new Overheard(database.shared());
        this.node = new Node(
                JdbcStorage.owning(wire.dataSource(), Database.freshTenant()), new SettableClock(Node.START), more);
        this.bob = node.verified();
    }

    /** H2 is set to another isolation level, and set back. */
    int snapshot() {
        return database == Database.H2 ? 2 : 0;
    }

    /** A command that makes something. */
    <A> A made(String what, int aggregates, int h2, int postgresql, Supplier<A> call) {
        AtomicReference<A> made = new AtomicReference<>();
        command(what, aggregates, h2, postgresql, () -> made.set(call.get()));
        return requireNonNull(made.get());
    }

    void command(String what, int aggregates, int h2, int postgresql, Runnable call) {
        command(what, aggregates, h2, postgresql, () -> {}, call);
    }

    void command(String what, int aggregates, int h2, int postgresql, Runnable before, Runnable call) {
        Seq<Wire.Trip> trips = exactly(what, h2, postgresql, before, call);
        soft.assertThat(trips.size())
                .as(what + " may go no more often")
                .isLessThanOrEqualTo(STEP + FURTHER * (aggregates - 1));
    }

    void query(String what, int statements, Runnable call) {
        exactly(what, statements + 1 + snapshot(), statements + 2, call);
    }

    Seq<Wire.Trip> exactly(String what, int h2, int postgresql, Runnable call) {
        return exactly(what, h2, postgresql, () -> {}, call);
    }

    Seq<Wire.Trip> exactly(String what, int h2, int postgresql, Runnable before, Runnable call) {
        before.run();
        Seq<Wire.Trip> trips = wire.during(call);
        soft.assertThat(trips.size())
                .as(what + trips.mkString(":\n  ", "\n  ", ""))
                .isEqualTo(database == Database.H2 ? h2 : postgresql);
        return trips;
    }

    void verify() {
        soft.assertAll();
    }
}
