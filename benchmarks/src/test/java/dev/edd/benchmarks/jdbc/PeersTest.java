package dev.edd.benchmarks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.TenantName;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.ports.Edd;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The peers bring cases to the same states, and hand over each message once. */
class PeersTest {
    private static final TenantName TENANT = new TenantName("bank");
    private static final List<String> STATES = List.of("storing", "waiting", "pending", "reviewing", "completed");

    private Place place;

    @BeforeEach
    void open() {
        place = Databases.open(Database.POSTGRESQL);
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void a_process_goes_through_the_states_that_a_case_goes_through() {
        Edd edd = Library.on(place, TENANT);
        CustomerId customer = Model.verified(edd).customer();
        Function<VerificationId, String> state =
                id -> edd.verifications().find(id).get().state().code();
        assertThat(states(new EddCasework(edd), customer, state)).isEqualTo(STATES);
        try (FlowableCasework flowable = FlowableCasework.on(place)) {
            assertThat(states(flowable, customer, flowable::state)).isEqualTo(STATES);
        }
    }

    @Test
    void the_library_hands_over_each_message_once() {
        List<String> told = new ArrayList<>();
        EddDelivering delivering = new EddDelivering(
                place, TENANT, Ticking.ids(1), message -> told.add(message.id().toString()));
        delivering.keep(20);
        assertThat(told).isEmpty();
        assertThat(delivering.deliver()).isEqualTo(20);
        delivering.keep(10);
        assertThat(delivering.deliver()).isEqualTo(10);
        assertThat(told).hasSize(30).doesNotHaveDuplicates();
        assertThat(Rows.of(place, TENANT, "edd_delivery")).isEmpty();
    }

    @Test
    void the_outbox_beside_it_hands_over_each_message_once() {
        List<Long> told = new ArrayList<>();
        GruelboxDelivering delivering = new GruelboxDelivering(place, told::add);
        delivering.keep(20);
        assertThat(told).isEmpty();
        assertThat(delivering.deliver()).isEqualTo(20);
        delivering.keep(10);
        assertThat(delivering.deliver()).isEqualTo(10);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, 30).boxed().toList());
    }

    private static <C> List<String> states(Casework<C> casework, CustomerId customer, Function<C, String> state) {
        List<String> states = new ArrayList<>();
        C known = casework.create(customer);
        states.add(state.apply(known));
        casework.openInquiry(known);
        states.add(state.apply(known));
        casework.startProcessing(known);
        states.add(state.apply(known));
        casework.flagForReview(known);
        states.add(state.apply(known));
        casework.pass(known);
        states.add(state.apply(known));
        return states;
    }
}
