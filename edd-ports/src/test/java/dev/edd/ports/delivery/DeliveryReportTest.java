package dev.edd.ports.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class DeliveryReportTest {
    private static final DeliveryReport SOME = new DeliveryReport(1, 2, 4, 8, Vector.empty());

    @Test
    void whatever_came_of_a_delivery_it_was_claimed() {
        assertThat(SOME.claimed()).isEqualTo(15);
        assertThat(DeliveryReport.NOTHING.claimed()).isZero();
    }

    @Test
    void reports_add_up_outcome_by_outcome() {
        assertThat(SOME.plus(new DeliveryReport(10, 20, 40, 80, Vector.empty())))
                .isEqualTo(new DeliveryReport(11, 22, 44, 88, Vector.empty()));
    }
}
