package dev.edd.benchmarks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.Edd;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared on a database leaves the same rows. */
class SameRowsTest {
    private static final TenantName OURS = new TenantName("ours");
    private static final TenantName FLOOR = new TenantName("floor");

    private final Ticking clock = new Ticking();

    @ParameterizedTest
    @EnumSource
    void the_floor_leaves_the_rows_that_the_adapter_leaves(Database database) {
        try (Place place = Databases.open(database)) {
            CustomerId customer =
                    Model.verified(edd(place, OURS, Ticking.ids(1))).customer();
            assertThat(Model.verified(edd(place, FLOOR, Ticking.ids(1))).customer())
                    .isEqualTo(customer);

            twoLives(new EddCasework(edd(place, OURS, Ticking.ids(2))), customer, clock);
            Ticking again = new Ticking();
            twoLives(new HandWritten(place, FLOOR, again, Ticking.ids(2)), customer, again);

            assertThat(Rows.of(place, OURS, "edd_verification"))
                    .hasSize(2)
                    .allMatch(row -> row.contains("state=completed"));
            assertThat(Rows.of(place, OURS, "edd_history")).hasSize(2 + 10);
            assertThat(Rows.of(place, OURS, "edd_delivery")).hasSize(10 + 2 + 4);
            assertThat(Rows.of(place, FLOOR)).isEqualTo(Rows.of(place, OURS));
        }
    }

    @ParameterizedTest
    @EnumSource
    void copies_are_what_the_facade_would_have_made(Database database) {
        try (Place place = Databases.open(database)) {
            Edd edd = edd(place, OURS, Ticking.ids(1));
            Model model = Model.passed(edd);
            List<CustomerId> copies = new Copies(place, OURS, Ticking.ids(2)).of(model, 20);
            assertThat(edd.parties().withApprovedEdd(Option.none(), 100).map(each -> each.id()))
                    .containsExactlyInAnyOrderElementsOf(Vector.ofAll(copies).append(model.customer()));
            Seq<Verification> cases = edd.verifications()
                    .page(VerificationQuery.ALL, Keyset.first(100))
                    .items();
            assertThat(cases).hasSize(21);
            assertThat(cases).allMatch(each -> each.state() == VerificationState.COMPLETED);
            for (Verification each : cases) {
                assertThat(edd.verifications().history(each.id())).hasSize(5);
            }
            EddCasework casework = new EddCasework(edd);
            clock.goOn(Duration.ofHours(1));
            assertThat(edd.verifications().history(casework.create(copies.get(0))))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_update_leaves_the_cases_as_the_sweep_does(Database database) {
        try (Place place = Databases.open(database)) {
            for (TenantName tenant : List.of(OURS, FLOOR)) {
                Model model = Model.waiting(edd(place, tenant, Ticking.ids(1)));
                new Copies(place, tenant, Ticking.ids(2)).of(model, 20);
            }
            clock.goOn(Duration.ofDays(8));

            assertThat(Overdue.sweep(edd(place, OURS, Ticking.ids(3)))).isEqualTo(21);
            assertThat(Overdue.update(place, FLOOR, clock.instant())).isEqualTo(21);

            assertThat(Rows.of(place, OURS, "edd_verification"))
                    .hasSize(21)
                    .allMatch(row -> row.contains("state=expired"))
                    .isEqualTo(Rows.of(place, FLOOR, "edd_verification"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_listing_and_the_procedure_find_the_same_customers(Database database) {
        try (Place place = Databases.open(database)) {
            Edd edd = edd(place, OURS, Ticking.ids(1));
            Copies copies = new Copies(place, OURS, Ticking.ids(2));
            copies.of(Model.waiting(edd), 20);
            Model passed = Model.passed(edd);
            List<CustomerId> approved = new ArrayList<>(copies.of(passed, 20));
            approved.add(passed.customer());

            assertThat(ApprovedCustomers.listed(edd)).containsExactlyInAnyOrderElementsOf(approved);
            assertThat(ApprovedCustomers.asked(edd)).containsExactlyInAnyOrderElementsOf(approved);
        }
    }

    private static <C> void twoLives(Casework<C> casework, CustomerId customer, Ticking clock) {
        for (int life = 0; life < 2; life++) {
            clock.goOn(Duration.ofMinutes(1));
            C known = casework.create(customer);
            clock.goOn(Duration.ofMillis(1500));
            casework.openInquiry(known);
            clock.goOn(Duration.ofMinutes(5));
            casework.startProcessing(known);
            casework.flagForReview(known);
            clock.goOn(Duration.ofHours(3));
            casework.pass(known);
        }
    }

    private Edd edd(Place place, TenantName tenant, IdGenerator ids) {
        return Library.on(place, tenant, message -> {}).clock(clock).ids(ids).build();
    }
}
