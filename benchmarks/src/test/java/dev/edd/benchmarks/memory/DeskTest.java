package dev.edd.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class DeskTest {
    private final Desk desk = new Desk(MemoryStorage.create());

    @Test
    void every_second_case_is_passed_and_the_others_wait_with_an_inquiry() {
        fill();
        Seq<Verification> cases = desk.edd()
                .verifications()
                .page(VerificationQuery.ALL, Keyset.first(100))
                .items();
        assertThat(cases).hasSize(20);
        assertThat(cases.count(each -> each.state() == VerificationState.WAITING))
                .isEqualTo(10);
        assertThat(cases.count(Verification::isApprovedEdd)).isEqualTo(10);
        assertThat(desk.waiting()).hasSize(10);
        assertThat(desk.edd().parties().withApprovedEdd(Option.none(), 100)).hasSize(10);
    }

    @Test
    void a_command_leaves_its_trace() {
        fill();
        Verification told = desk.track(desk.waiting().get(0), InquiryState.PROCESSING);
        assertThat(told.gathered().get().inquiry().state()).isEqualTo(InquiryState.PROCESSING);
        assertThat(desk.edd().verifications().history(told.id())).hasSize(3);
    }

    private void fill() {
        desk.register(20);
        desk.openCases();
    }
}
