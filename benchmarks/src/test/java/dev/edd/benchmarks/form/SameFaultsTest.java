package dev.edd.benchmarks.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared must be the same work: the same faults found. */
class SameFaultsTest {
    private static final Map<Form, Set<Fault>> FORMS = LinkedHashMap.<Form, Set<Fault>>of(
                    Forms.VALID, LinkedHashSet.empty(), Forms.WITH_TEN_FAULTS, Forms.TEN_FAULTS)
            .merge(Forms.OTHERS);

    @ParameterizedTest
    @EnumSource(Contender.class)
    void each_contender_finds_what_is_wrong_and_nothing_else(Contender contender) {
        Judging<?, ?> judging = contender.make();
        FORMS.forEach((form, faults) ->
                assertThat(faults(judging, form)).as(form.toString()).isEqualTo(faults.toJavaSet()));
    }

    @Test
    void ten_faults_are_ten() {
        assertThat(Forms.TEN_FAULTS).hasSize(10);
    }

    private static <F, V> java.util.Set<Fault> faults(Judging<F, V> judging, Form form) {
        return judging.faults(judging.judge(judging.prepared(form))).toJavaSet();
    }
}
