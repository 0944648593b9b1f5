package dev.edd.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A law that cannot fail is no law: each broken door is turned away by the law that it breaks. */
class LawsCanFailTest {
    private static final int FEW = 200;

    static Stream<Arguments> doors() {
        return Stream.of(
                arguments(BrokenDoors.ReopensWhatIsShut.class, "no_edge_leaves_a_closed_state"),
                arguments(BrokenDoors.HasARoomWithoutAWayIn.class, "every_state_can_be_reached_from_a_birth"),
                arguments(BrokenDoors.EndsWithoutSayingSo.class, "a_state_that_no_edge_leaves_is_closed"),
                arguments(BrokenDoors.ShoutsItsCodes.class, "codes_are_unique_and_snake_case"),
                arguments(BrokenDoors.IsForNobody.class, "every_edge_names_a_role"),
                arguments(BrokenDoors.KeepsItsClaimWhenShut.class, "a_claim_is_held_while_the_case_is_open"),
                arguments(BrokenDoors.ForgetsTheTime.class, "time_never_goes_back"),
                arguments(BrokenDoors.CountsWhoAsks.class, "deciding_is_pure"),
                arguments(BrokenDoors.AppliesByMood.class, "a_state_is_the_fold_of_its_events"),
                arguments(BrokenDoors.IsScratchedByRefusals.class, "a_refusal_leaves_no_trace"),
                arguments(
                        BrokenDoors.KeepsTheOldStateWhenAskedNonsense.class,
                        "a_command_without_an_edge_is_not_allowed"),
                arguments(BrokenDoors.LetsEverybodyIn.class, "an_actor_of_another_role_is_not_permitted"),
                arguments(BrokenDoors.SlamsWhenPushed.class, "every_step_takes_an_edge_of_the_table"),
                arguments(BrokenDoors.SkipsWhatCannotFollow.class, "an_event_that_cannot_follow_is_an_error"),
                arguments(BrokenDoors.IsListedTwice.class, "state_and_command_have_one_edge"),
                arguments(BrokenDoors.IsListedTwice.class, "state_and_event_have_one_edge"),
                arguments(BrokenDoors.IsTakenForAWindow.class, "no_two_lifecycles_share_an_event_code"),
                arguments(BrokenDoors.IsDrawnTwice.class, "no_two_lifecycles_share_a_name"));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_broken_door_is_turned_away_by_the_law_that_it_breaks(Class<?> door, String law) {
        assertThat(failures(door)).anyMatch(failure -> failure.startsWith(law + ":") && !failure.contains("less than"));
    }

    @Test
    void a_broken_law_shows_the_shortest_script_that_breaks_it() {
        assertThat(failures(BrokenDoors.KeepsItsClaimWhenShut.class))
                .filteredOn(failure -> failure.startsWith("a_claim_is_held_while_the_case_is_open:"))
                .singleElement()
                .asString()
                .endsWith("""
                        The shortest script that shows it:
                        1. 2026-01-01T12:00:00Z partner: hang: none -> ajar
                        2. 2026-01-01T12:00:00Z partner: slam: ajar -> shut_and_claimed""");
    }

    @Test
    void a_broken_law_shows_what_was_refused() {
        assertThat(failures(BrokenDoors.IsScratchedByRefusals.class))
                .filteredOn(failure -> failure.startsWith("a_refusal_leaves_no_trace:"))
                .singleElement()
                .asString()
                .contains("1. 2026-01-01T12:00:00Z partner: hang: none -> scratched")
                .contains("2. 2026-01-01T12:00:00Z partner: push: scratched")
                .doesNotContain("\n3. ");
    }

    @Test
    void a_sound_door_keeps_every_law() {
        assertThat(failures(DoorLaws.class)).isEmpty();
        assertThat(run(DoorLaws.class).succeeded().count()).isEqualTo(16);
    }

    @Test
    void a_law_fails_on_scripts_that_never_take_an_edge() {
        assertThat(failures(BrokenDoors.IsNeverSlammed.class))
                .hasSize(9)
                .allMatch(failure -> failure.contains("edges that were never taken: [Slam to Shut (0 of"));
    }

    @Test
    void a_law_fails_on_scripts_that_hardly_take_an_edge() {
        assertThat(failures(BrokenDoors.IsHardlySlammed.class, 500))
                .hasSize(9)
                .allMatch(failure -> failure.contains("edges in less than 1 % of the steps: [Slam to Shut"));
    }

    @Test
    void in_few_tries_an_edge_need_only_be_taken() {
        assertThat(failures(BrokenDoors.IsHardlySlammed.class, 499)).isEmpty();
    }

    @Test
    void a_law_fails_on_scripts_that_miss_a_refusal() {
        assertThat(failures(BrokenDoors.IsNeverRefused.class))
                .hasSize(9)
                .allMatch(failure -> failure.contains("refusals that were never met"));
    }

    @Test
    void what_is_always_tried_is_met_in_every_law() {
        assertThat(failures(BrokenDoors.IsPushedHardOnce.class)).isEmpty();
        assertThat(run(BrokenDoors.IsPushedHardOnce.class).succeeded().count()).isEqualTo(16);
    }

    @Test
    void a_law_fails_on_scripts_of_which_nearly_all_is_refused() {
        assertThat(failures(BrokenDoors.IsOnlyRefused.class))
                .hasSize(9)
                .allMatch(failure -> failure.contains("too few steps in"));
    }

    private static List<String> failures(Class<?> door) {
        return failures(door, FEW);
    }

    private static List<String> failures(Class<?> door, int tries) {
        return run(door, tries).failed().stream()
                .map(event -> event.getTestDescriptor().getDisplayName().replace(' ', '_')
                        + ": "
                        + event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .map(Throwable::getMessage)
                                .orElse(""))
                .toList();
    }

    private static Events run(Class<?> door) {
        return run(door, FEW);
    }

    private static Events run(Class<?> door, int tries) {
        return EngineTestKit.engine("jqwik")
                .selectors(selectClass(door))
                .configurationParameter("jqwik.tries.default", Integer.toString(tries))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .execute()
                .testEvents();
    }
}
