package dev.edd.testkit.conformance;

import static dev.edd.domain.verification.VerificationMethod.ENHANCED_DUE_DILIGENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyEvent;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CounterpartyStanding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationEvent;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.Versioned;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What happened stays as it happened, in order, and the state is its fold. */
public interface HistoryConformance extends StorageFixture {
    /** What a script chooses from. */
    Vector<Function<Stamp, VerificationCommand>> COMMANDS = Vector.of(
            Course::open,
            Course::track,
            Course::check,
            VerificationCommand.StartProcessing::new,
            VerificationCommand.FlagForReview::new,
            Course::pass,
            Course::fail,
            Course::expire);

    /** Every event comes back as it went in, by version. */
    @Test
    default void a_case_has_all_its_events_by_version() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        Write.OfVerification birth = scene.birth(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE);
        scene.land(birth);
        VerificationId id = birth.next().id();
        Seq<Write.OfVerification> steps = Vector.<Function<Stamp, VerificationCommand>>of(
                        Course::open,
                        Course::check,
                        Course::track,
                        VerificationCommand.StartProcessing::new,
                        VerificationCommand.FlagForReview::new,
                        Course::fail)
                .map(command -> {
                    Write.OfVerification step = scene.step(id, command);
                    scene.land(step);
                    return step;
                });

        assertThat(scene.history(id))
                .containsExactlyElementsOf(steps.prepend(birth)
                        .zipWithIndex((step, index) ->
                                new HistoryEntry(new MessageId(customer, index + 2L), id, index + 1L, step.event())));
    }

    /** A long history is read a page at a time, from wherever the last page ended. */
    @Test
    default void what_happened_to_a_case_is_paged_by_version() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        VerificationId id =
                scene.verification(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE, Course.REVIEWING);
        scene.stand(customer, CustomerStanding.VERIFIED);
        Seq<HistoryEntry> all = scene.history(id);

        Vector.of(1, 2, all.size(), all.size() + 1).forEach(size -> {
            Seq<HistoryEntry> walked = Walk.onwards(
                    size,
                    last -> scene.history(id, last.map(HistoryEntry::version).getOrElse(0L), size));
            assertThat(walked).as("in pages of " + size).containsExactlyElementsOf(all);
        });
        assertThat(scene.history(id, all.size(), 10)).isEmpty();
        assertThat(scene.history(id, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(scene.history(new VerificationId(scene.ids.next()), 0, 10)).isEmpty();
    }

    /** A party's own events are told apart from those of its cases. */
    @Test
    default void a_party_has_its_own_events_by_version() {
        Scene scene = new Scene(fresh());
        CustomerId customer = new CustomerId(scene.ids.next());
        Write registered = scene.registration(customer);
        scene.land(registered);
        scene.edd(customer);
        Write verified = scene.standing(customer, CustomerStanding.VERIFIED);
        scene.land(verified);

        assertThat(scene.history(customer))
                .containsExactly(
                        new HistoryEntry(new MessageId(customer, 1), customer, 1, registered.event()),
                        new HistoryEntry(new MessageId(customer, 3), customer, 2, verified.event()));
    }

    /** Everything around a party, page by page. */
    @Test
    default void everything_around_a_party_is_paged_by_sequence() {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        scene.verification(new Subject.OfCustomer(customer), ENHANCED_DUE_DILIGENCE, Course.REVIEWING);
        scene.verification(new Subject.OfCustomer(scene.customer()), ENHANCED_DUE_DILIGENCE, Course.REVIEWING);
        scene.verification(new Subject.OfCustomer(customer), VerificationMethod.WATCHLISTS, Course.PENDING);
        scene.stand(customer, CustomerStanding.VERIFIED);
        Seq<HistoryEntry> all = scene.around(customer, 0, Keyset.LARGEST);

        assertThat(all.map(HistoryEntry::id))
                .containsExactlyElementsOf(Vector.rangeClosed(1L, 9L).map(number -> new MessageId(customer, number)));
        Vector.of(1, 2, 4, 9, 10).forEach(size -> {
            Seq<HistoryEntry> walked = Walk.onwards(
                    size,
                    last -> after(
                            scene,
                            customer,
                            last.map(entry -> entry.id().sequence()).getOrElse(0L),
                            size));
            assertThat(walked).as("in pages of " + size).containsExactlyElementsOf(all);
        });
        assertThat(after(scene, customer, 1_000, 10)).isEmpty();
    }

    /** Who was never heard of has no history. */
    @Test
    default void nothing_happened_to_somebody_unknown() {
        Scene scene = new Scene(fresh());
        CustomerId unknown = new CustomerId(scene.ids.next());
        CustomerId known = scene.customer();

        assertThat(scene.history(unknown)).isEmpty();
        assertThat(scene.history(new VerificationId(scene.ids.next()))).isEmpty();
        assertThat(after(scene, unknown, 0, 10)).isEmpty();
        assertThat(after(scene, known, 0, 10)).hasSize(1);
    }

    /**
     * The fold law, through the store: whatever was asked for in whatever order, state and listings are what the
     * recorded events say.
     *
     * @param script which command to give next; what the kernel refuses is left out
     */
    @Property(tries = 200)
    default void what_is_stored_is_the_fold_of_what_happened(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 9) Integer> script) {
        Scene scene = new Scene(fresh());
        CustomerId customer = scene.customer();
        CounterpartyId counterparty = scene.counterparty(customer);
        Subject subject = new Subject.OfCounterparty(customer, counterparty);
        Vector<VerificationId> born = Vector.of(scene.verification(subject, VerificationMethod.WATCHLISTS));

        for (int choice : script) {
            VerificationId latest = born.last();
            if (choice == 0 && scene.found(latest).value().claim().isEmpty()) {
                born = born.append(scene.verification(subject, VerificationMethod.WATCHLISTS));
            } else if (choice == 9) {
                CounterpartyStanding to =
                        scene.find(counterparty).get().value().standing() == CounterpartyStanding.VERIFIED
                                ? CounterpartyStanding.UNVERIFIED
                                : CounterpartyStanding.VERIFIED;
                scene.land(scene.standing(counterparty, to));
            } else {
                giveIfAllowed(scene, latest, COMMANDS.get(choice % COMMANDS.size()));
            }
        }

        born.forEach(id -> assertFolded(scene, id));
        assertThat(scene.find(counterparty).get().value())
                .isEqualTo(Counterparty.LIFECYCLE.fold(
                        scene.history(counterparty).map(entry -> (CounterpartyEvent) entry.event())));
    }

    private static void giveIfAllowed(Scene scene, VerificationId id, Function<Stamp, VerificationCommand> command) {
        Versioned<Verification> from = scene.found(id);
        Stamp stamp = scene.stamp();
        Verification.LIFECYCLE
                .give(from.value(), command.apply(stamp))
                .forEach(step -> scene.land(Write.of(step, from.version())));
    }

    private static void assertFolded(Scene scene, VerificationId id) {
        Seq<HistoryEntry> history = scene.history(id);
        Verification folded = Verification.LIFECYCLE.fold(history.map(entry -> (VerificationEvent) entry.event()));
        assertThat(scene.found(id)).isEqualTo(new Versioned<>(folded, history.size()));
        VerificationQuery byState =
                VerificationQuery.ALL.withIds(LinkedHashSet.of(id)).withStates(LinkedHashSet.of(folded.state()));
        assertThat(scene.page(byState, Keyset.first(10)).items()).containsExactly(folded);
        folded.deadline()
                .forEach(deadline -> assertThat(scene.overdue(deadline, 1_000)).contains(id));
    }

    private static Seq<HistoryEntry> after(Scene scene, CustomerId party, long sequence, int most) {
        return scene.around(party, sequence, most);
    }
}
