package dev.edd.adapters.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerCommand;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.Party;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.RegisterCounterpartyBuilder;
import dev.edd.domain.party.RegisterCustomerBuilder;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.CreateVerificationBuilder;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.domain.verification.VerificationState;
import dev.edd.domain.verification.VerificationType;
import dev.edd.ports.store.Commit;
import dev.edd.ports.store.CommitAnswer;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.Order;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.Position;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.Stores;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.ports.store.Write;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a query costs is counted in the index entries that it looks at; it must not grow with what is stored. A later page
 * begins at an old case, which both stores have: of the hundred thousand nearly all are newer.
 */
class QueryVisitsTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Actor PROVIDER = new Actor.Provider("inquiry");
    private static final int CASES_OF_A_CUSTOMER = 6;
    /** The last of them is a check of the customer's counterparty. */
    private static final int CHECK = CASES_OF_A_CUSTOMER - 1;

    private static final int OLD_CUSTOMER = 150;

    private static MemoryStorage small;
    private static MemoryStorage large;

    @BeforeAll
    static void fill() {
        small = filled(1_000);
        large = filled(100_000);
    }

    static Stream<Named<Consumer<Reads>>> queries() {
        VerificationQuery all = VerificationQuery.ALL;
        return Stream.of(
                Named.of("the first page, newest first", reads -> first(reads, all)),
                Named.of("a keyset page", reads -> later(reads, all)),
                Named.of(
                        "the first page, oldest first",
                        reads -> reads.verifications().page(all, new Keyset(Order.OLDEST_FIRST, Option.none(), 100))),
                Named.of(
                        "a keyset page of one state",
                        reads -> later(reads, all.withStates(LinkedHashSet.of(VerificationState.COMPLETED)))),
                Named.of(
                        "a keyset page of several states, one type and one method",
                        reads -> later(
                                reads,
                                all.withStates(LinkedHashSet.of(VerificationState.WAITING, VerificationState.STORING))
                                        .withTypes(LinkedHashSet.of(VerificationType.KYC))
                                        .withMethods(LinkedHashSet.of(VerificationMethod.ENHANCED_DUE_DILIGENCE)))),
                Named.of(
                        "a keyset page of counterparties' watchlist checks",
                        reads -> later(
                                reads,
                                all.withTypes(LinkedHashSet.of(VerificationType.COUNTERPARTY))
                                        .withMethods(LinkedHashSet.of(VerificationMethod.WATCHLISTS)))),
                Named.of(
                        "the checks of a counterparty",
                        reads -> first(reads, all.withCounterparties(LinkedHashSet.of(counterparty(7))))),
                Named.of(
                        "the waiting checks of two counterparties",
                        reads -> first(
                                reads,
                                all.withCounterparties(LinkedHashSet.of(counterparty(7), counterparty(8)))
                                        .withStates(LinkedHashSet.of(VerificationState.WAITING)))),
                Named.of(
                        "the cases of a customer",
                        reads -> first(reads, all.withCustomers(LinkedHashSet.of(customer(7))))),
                Named.of(
                        "one case", reads -> first(reads, all.withIds(LinkedHashSet.of(new VerificationId(id(2, 7)))))),
                Named.of(
                        "whether one customer is approved",
                        reads -> reads.verifications().approvedEdd(LinkedHashSet.of(customer(7)))),
                Named.of(
                        "the first page of all approved customers",
                        reads -> reads.parties().withApprovedEdd(Option.none(), 100)),
                Named.of(
                        "a later page of all approved customers",
                        reads -> reads.parties().withApprovedEdd(Option.some(customer(150)), 100)),
                Named.of("what is overdue", reads -> reads.verifications().overdue(START.plusSeconds(1_000_000), 100)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_query_visits_at_most_twice_as_many_entries_among_hundred_thousand_as_among_athousand(Consumer<Reads> query) {
        long few = visits(small, query);
        long many = visits(large, query);

        assertThat(few).isPositive();
        assertThat(many).isLessThanOrEqualTo(2 * few);
    }

    private static long visits(MemoryStorage storage, Consumer<Reads> query) {
        long before = storage.visits();
        storage.unitOfWork().read(reads -> {
            query.accept(reads);
            return reads;
        });
        return storage.visits() - before;
    }

    private static Page<Verification> first(Reads reads, VerificationQuery query) {
        Page<Verification> page = reads.verifications().page(query, Keyset.first(100));
        assertThat(page.items()).isNotEmpty();
        return page;
    }

    /** The page after the first case of an old customer, newest first. */
    private static void later(Reads reads, VerificationQuery query) {
        Position old = new Position(created(OLD_CUSTOMER, 0), id(2, OLD_CUSTOMER * CASES_OF_A_CUSTOMER));
        Page<Verification> page =
                reads.verifications().page(query, Keyset.first(100).after(old));
        assertThat(page.items()).hasSize(100).allMatch(each -> each.createdAt().isBefore(old.createdAt()));
    }

    private static MemoryStorage filled(int cases) {
        MemoryStorage storage = MemoryStorage.create();
        for (int number = 0; number < cases / CASES_OF_A_CUSTOMER; number++) {
            int customer = number;
            storage.unitOfWork().run(stores -> register(stores, customer));
        }
        return storage;
    }

    /**
     * A verified customer whose earlier cases failed, passed and expired, whose last one is open, and whose one counterparty
     * is on no watchlist, on one, or waiting to be looked up.
     */
    private static Either<Refusal, CommitAnswer> register(Stores stores, int number) {
        CustomerId id = customer(number);
        Stamp stamp = new Stamp(PROVIDER, START.plusSeconds(number));
        var born = Customer.LIFECYCLE
                .begin(new RegisterCustomerBuilder()
                        .stamp(stamp)
                        .id(id)
                        .known(Option.none())
                        .type(PartyType.INDIVIDUAL)
                        .name(new PartyName("Customer " + number))
                        .build())
                .get();
        var verified = Customer.LIFECYCLE
                .give(born.next(), new CustomerCommand.ChangeStanding(stamp, CustomerStanding.VERIFIED))
                .get();
        var counterparty = Counterparty.LIFECYCLE
                .begin(new RegisterCounterpartyBuilder()
                        .stamp(stamp)
                        .id(counterparty(number))
                        .known(Option.none())
                        .customer(id)
                        .owner(Option.some(verified.next()))
                        .type(PartyType.BUSINESS)
                        .name(new PartyName("Counterparty " + number))
                        .build())
                .get();
        Vector<Write> ofCustomer = Vector.of(Write.ofCustomer(born, 0), Write.ofCustomer(verified, 1));
        for (int nth = 0; nth < CHECK; nth++) {
            ofCustomer = ofCustomer.appendAll(verification(number, nth, new Subject.OfCustomer(id), verified.next()));
        }
        Subject subject = new Subject.OfCounterparty(id, counterparty(number));
        Vector<Write> ofCounterparty = Vector.of(Write.ofCounterparty(counterparty, 0))
                .appendAll(verification(number, CHECK, subject, counterparty.next()));
        land(stores, new Commit(id, ofCustomer, Vector.empty()));
        return Either.right(land(stores, new Commit(counterparty(number), ofCounterparty, Vector.empty())));
    }

    private static CommitAnswer land(Stores stores, Commit commit) {
        CommitAnswer answer = stores.commit(commit);
        assertThat(answer).isInstanceOf(CommitAnswer.Committed.class);
        return answer;
    }

    private static Vector<Write> verification(int number, int nth, Subject subject, Party party) {
        Instant created = created(number, nth);
        Stamp stamp = new Stamp(PROVIDER, created);
        var born = Verification.LIFECYCLE
                .begin(new CreateVerificationBuilder()
                        .stamp(new Stamp(new Actor.Partner("app"), created))
                        .id(new VerificationId(id(2, number * CASES_OF_A_CUSTOMER + nth)))
                        .known(Option.none())
                        .subject(subject)
                        .method(
                                nth == CHECK
                                        ? VerificationMethod.WATCHLISTS
                                        : VerificationMethod.ENHANCED_DUE_DILIGENCE)
                        .party(Option.some(party))
                        .policy(VerificationPolicy.STANDARD)
                        .build())
                .get();
        Vector<VerificationCommand> commands = Vector.of(new VerificationCommand.OpenInquiry(
                stamp, new InquiryId("inq_" + number + "_" + nth), VerificationPolicy.STANDARD));
        commands = commands.appendAll(nth == CHECK ? endOfCheck(number, stamp) : endOfCase(nth, stamp));
        Vector<Write> writes = Vector.of(Write.of(born, 0));
        Verification state = born.next();
        for (VerificationCommand command : commands) {
            var step = Verification.LIFECYCLE.give(state, command).get();
            writes = writes.append(Write.of(step, writes.size()));
            state = step.next();
        }
        return writes;
    }

    private static Option<VerificationCommand> endOfCase(int nth, Stamp stamp) {
        return switch (nth) {
            case 0 -> Option.some(new VerificationCommand.Fail(stamp, TreeSet.of(FailureCode.SELFIE_FAILURE)));
            case 1, 2 -> Option.some(new VerificationCommand.Pass(stamp, Vector.empty()));
            case 3 ->
                Option.some(new VerificationCommand.Expire(
                        new Stamp(VerificationPolicy.DEADLINE, stamp.at().plus(Duration.ofDays(7)))));
            default -> Option.none();
        };
    }

    private static Option<VerificationCommand> endOfCheck(int number, Stamp stamp) {
        return switch (number % 3) {
            case 0 -> Option.some(new VerificationCommand.Pass(stamp, Vector.empty()));
            case 1 -> Option.none();
            default ->
                Option.some(new VerificationCommand.Fail(stamp, TreeSet.of(FailureCode.WATCHLIST_CHECK_FAILURE)));
        };
    }

    private static Instant created(int number, int nth) {
        return START.plusSeconds(number * 10L + nth);
    }

    private static CounterpartyId counterparty(int number) {
        return new CounterpartyId(id(3, number));
    }

    private static CustomerId customer(int number) {
        return new CustomerId(id(1, number));
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x0196_8f1e_0000_7000L + kind, 0x8000_0000_0000_0000L + number);
    }
}
