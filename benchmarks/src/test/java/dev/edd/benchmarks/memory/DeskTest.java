package dev.edd.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationState;
import dev.edd.ports.store.HistoryEntry;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.SubmissionQuery;
import dev.edd.ports.store.VerificationQuery;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final int SIZE = 1_000;
    private static final Keyset ALL = Keyset.first(SIZE);

    private final Desk desk = Desk.filledFor(SIZE);

    @Test
    void a_store_has_exactly_as_many_cases_as_it_is_said_to_have() {
        open();
        assertThat(verifications().size()
                        + desk.edd()
                                .requests()
                                .page(RequestQuery.ALL, ALL)
                                .items()
                                .size()
                        + desk.edd()
                                .onboardings()
                                .page(OnboardingQuery.ALL, ALL)
                                .items()
                                .size()
                        + desk.edd()
                                .submissions()
                                .page(SubmissionQuery.ALL, ALL)
                                .items()
                                .size())
                .isEqualTo(SIZE);
    }

    @Test
    void every_second_case_that_is_opened_is_passed_and_the_others_wait_with_an_inquiry() {
        desk.settle();
        int approved = verifications().count(Verification::isApprovedEdd);
        int waiting = verifications().count(each -> each.state() == VerificationState.WAITING);
        int opened = desk.openCases();
        assertThat(opened).isGreaterThan(SIZE / 5);
        assertThat(desk.waiting()).hasSize(opened / 2);
        assertThat(verifications().count(Verification::isApprovedEdd)).isEqualTo(approved + opened - opened / 2);
        assertThat(verifications().count(each -> each.state() == VerificationState.WAITING))
                .isEqualTo(waiting + opened / 2);
    }

    @Test
    void a_command_leaves_its_trace() {
        open();
        Verification told = desk.track(desk.waiting().get(0), InquiryState.PROCESSING);
        assertThat(told.gathered().get().inquiry().state()).isEqualTo(InquiryState.PROCESSING);
        Seq<HistoryEntry> history = desk.edd().verifications().history(told.id());
        assertThat(history).hasSize(3);
    }

    private void open() {
        desk.settle();
        desk.openCases();
    }

    private Seq<Verification> verifications() {
        return desk.edd().verifications().page(VerificationQuery.ALL, ALL).items();
    }
}
