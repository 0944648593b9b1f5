package dev.edd.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.edd.domain.lifecycle.Lamp.Asked;
import dev.edd.domain.lifecycle.Lamp.Broken;
import dev.edd.domain.lifecycle.Lamp.Dark;
import dev.edd.domain.lifecycle.Lamp.Drop;
import dev.edd.domain.lifecycle.Lamp.Dropped;
import dev.edd.domain.lifecycle.Lamp.Flared;
import dev.edd.domain.lifecycle.Lamp.Hang;
import dev.edd.domain.lifecycle.Lamp.Happened;
import dev.edd.domain.lifecycle.Lamp.Hung;
import dev.edd.domain.lifecycle.Lamp.Kindle;
import dev.edd.domain.lifecycle.Lamp.Kindled;
import dev.edd.domain.lifecycle.Lamp.Lit;
import dev.edd.domain.lifecycle.Lamp.Quench;
import dev.edd.domain.lifecycle.Lamp.Quenched;
import dev.edd.domain.lifecycle.Lamp.Steal;
import dev.edd.domain.lifecycle.Lamp.Stole;
import dev.edd.domain.lifecycle.Lamp.Stolen;
import dev.edd.domain.lifecycle.Lamp.Whispered;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a table says is what happens, and what it does not say never does: a small table, built anew each time. */
class LifecycleTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Stamp PARTNER = new Stamp(new Actor.Partner("app"), NOON);
    private static final Stamp OFFICER = new Stamp(new Actor.Officer("grace"), NOON);
    private static final Stamp EARLIER = new Stamp(new Actor.Partner("app"), NOON.minus(Duration.ofMinutes(1)));
    private static final Dark DARK = new Dark(NOON, NOON, 0);
    private static final Lit LIT = new Lit(NOON, NOON, 1);
    private static final Broken BROKEN = new Broken(NOON, NOON);
    private static final Stolen STOLEN = new Stolen(NOON, NOON);

    private static final Edge<Lamp, Asked, Happened> HANG =
            Edge.birth(Hang.class, Hung.class, Dark.class, Edge.by(Role.PARTNER), Hang::decide, Dark::hung);
    private static final Edge<Lamp, Asked, Happened> KINDLE = Edge.transition(
            Dark.class,
            Kindle.class,
            Kindled.class,
            Lit.class,
            Edge.by(Role.OFFICER, Role.PARTNER),
            Dark::kindle,
            Dark::kindled);
    private static final Edge<Lamp, Asked, Happened> QUENCH = Edge.transition(
            Lit.class, Quench.class, Quenched.class, Dark.class, Edge.by(Role.PARTNER), Lit::quench, Lit::quenched);
    private static final Edge<Lamp, Asked, Happened> DROP = Edge.transition(
            Lit.class, Drop.class, Dropped.class, Broken.class, Edge.by(Role.OFFICER), Lit::drop, Lit::dropped);

    /** A row for each edge of a table. */
    private enum Row {
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
        FIFTH
    }

    private final Lifecycle<Lamp, Asked, Happened> lamps = of(HANG, KINDLE, QUENCH, DROP);

    @Test
    void a_lifecycle_says_its_name_and_its_table() {
        assertThat(lamps.name()).isEqualTo("lamp");
        assertThat(lamps).hasToString("Lifecycle lamp");
        assertThat(lamps.edges()).containsExactly(HANG, KINDLE, QUENCH, DROP);
        assertThat(KINDLE.by()).containsExactly(Role.PARTNER, Role.OFFICER);
    }

    @Test
    void a_birth_begins_a_case() {
        assertThat(lamps.begin(new Hang(PARTNER))).containsExactly(new Step<>(new Hung(PARTNER), DARK));
    }

    @Test
    void what_has_no_birth_begins_nothing_even_when_it_has_an_edge() {
        assertThat(lamps.begin(new Kindle(PARTNER)).getLeft())
                .isEqualTo(new LifecycleRefusal.NotAllowed("none", "kindle"));
        assertThat(lamps.begin(new Steal(PARTNER)).getLeft())
                .isEqualTo(new LifecycleRefusal.NotAllowed("none", "steal"));
    }

    @Test
    void an_edge_is_taken_from_the_state_it_leaves() {
        assertThat(lamps.give(DARK, new Kindle(PARTNER))).containsExactly(new Step<>(new Kindled(PARTNER), LIT));
        assertThat(lamps.give(LIT, new Quench(PARTNER)))
                .containsExactly(new Step<>(new Quenched(PARTNER), new Dark(NOON, NOON, 1)));
        assertThat(lamps.give(LIT, new Drop(OFFICER))).containsExactly(new Step<>(new Dropped(OFFICER), BROKEN));
    }

    @Test
    void what_the_table_does_not_have_is_not_allowed() {
        assertThat(List.of(
                        lamps.give(DARK, new Hang(PARTNER)),
                        lamps.give(DARK, new Quench(PARTNER)),
                        lamps.give(LIT, new Kindle(PARTNER)),
                        lamps.give(LIT, new Steal(PARTNER)),
                        lamps.give(BROKEN, new Kindle(PARTNER)),
                        lamps.give(BROKEN, new Drop(OFFICER)),
                        lamps.give(STOLEN, new Kindle(PARTNER)),
                        lamps.give(STOLEN, new Hang(PARTNER)),
                        lamps.give(STOLEN, new Steal(PARTNER))))
                .extracting(Either::getLeft)
                .containsExactly(
                        new LifecycleRefusal.NotAllowed("dark", "hang"),
                        new LifecycleRefusal.NotAllowed("dark", "quench"),
                        new LifecycleRefusal.NotAllowed("lit", "kindle"),
                        new LifecycleRefusal.NotAllowed("lit", "steal"),
                        new LifecycleRefusal.NotAllowed("broken", "kindle"),
                        new LifecycleRefusal.NotAllowed("broken", "drop"),
                        new LifecycleRefusal.NotAllowed("stolen", "kindle"),
                        new LifecycleRefusal.NotAllowed("stolen", "hang"),
                        new LifecycleRefusal.NotAllowed("stolen", "steal"));
    }

    @Test
    void who_may_not_give_a_command_is_told_so_before_any_rule_is_asked() {
        assertThat(lamps.begin(new Hang(OFFICER)).getLeft())
                .isEqualTo(new LifecycleRefusal.NotPermitted(Role.OFFICER, "none", "hang"));
        assertThat(lamps.give(LIT, new Drop(PARTNER)).getLeft())
                .isEqualTo(new LifecycleRefusal.NotPermitted(Role.PARTNER, "lit", "drop"));
    }

    @Test
    void no_step_is_taken_before_the_latest_one_but_at_the_same_instant() {
        assertThat(lamps.give(LIT, new Quench(EARLIER)).getLeft())
                .isEqualTo(new LifecycleRefusal.TimeWentBack(NOON, EARLIER.at()));
        assertThat(lamps.give(LIT, new Quench(PARTNER))).isNotEmpty();
    }

    @Test
    void the_rule_of_a_state_has_the_last_word() {
        assertThat(lamps.give(new Dark(NOON, NOON, 2), new Kindle(PARTNER)).getLeft())
                .isEqualTo(new Lamp.OutOfOil());
    }

    @Test
    void a_history_is_folded_into_the_state_after_its_last_event() {
        assertThat(lamps.born(new Hung(PARTNER))).isEqualTo(DARK);
        assertThat(lamps.evolve(DARK, new Kindled(PARTNER))).isEqualTo(LIT);
        assertThat(lamps.evolve(LIT, new Dropped(OFFICER))).isEqualTo(BROKEN);
        assertThat(lamps.fold(Vector.of(
                        new Hung(PARTNER), new Kindled(PARTNER), new Quenched(PARTNER), new Kindled(PARTNER))))
                .isEqualTo(new Lit(NOON, NOON, 2));
    }

    @Test
    void a_history_that_does_not_begin_with_a_birth_is_none() {
        assertThatIllegalStateException()
                .isThrownBy(() -> lamps.born(new Kindled(PARTNER)))
                .withMessage("lamp does not begin with kindled");
        assertThatIllegalStateException()
                .isThrownBy(() -> lamps.born(new Stole(PARTNER)))
                .withMessage("lamp does not begin with stole");
        assertThatIllegalStateException()
                .isThrownBy(() -> lamps.fold(Vector.empty()))
                .withMessage("lamp has no history");
    }

    @Test
    void a_history_that_goes_on_where_no_edge_leads_is_none() {
        assertThatIllegalStateException()
                .isThrownBy(() -> lamps.evolve(BROKEN, new Kindled(PARTNER)))
                .withMessage("lamp in state broken cannot go on with kindled");
        assertThatIllegalStateException()
                .isThrownBy(() -> lamps.evolve(LIT, new Kindled(PARTNER)))
                .withMessage("lamp in state lit cannot go on with kindled");
        assertThatIllegalStateException()
                .isThrownBy(() -> lamps.evolve(LIT, new Stole(PARTNER)))
                .withMessage("lamp in state lit cannot go on with stole");
        assertThatIllegalStateException()
                .isThrownBy(() -> lamps.evolve(STOLEN, new Kindled(PARTNER)))
                .withMessage("lamp in state stolen cannot go on with kindled");
        assertThatIllegalStateException()
                .isThrownBy(() -> lamps.evolve(DARK, new Kindled(EARLIER)))
                .withMessageContaining("lamp of " + NOON + " cannot go on at " + EARLIER.at());
    }

    @Test
    void two_rows_for_one_place_are_no_table() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(HANG, HANG))
                .withMessageContaining("lamp has two edges for one place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(HANG, KINDLE, DROP, DROP))
                .withMessageContaining("two edges for one place");
        Edge<Lamp, Asked, Happened> kindledOtherwise = Edge.transition(
                Dark.class,
                Steal.class,
                Kindled.class,
                Lit.class,
                Edge.by(Role.PARTNER),
                (lamp, command) -> Either.right(new Kindled(command.stamp())),
                Dark::kindled);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(HANG, KINDLE, kindledOtherwise))
                .withMessageContaining("two edges for one place");
    }

    @Test
    void two_classes_of_one_code_and_a_class_of_none_are_no_table() {
        Edge<Lamp, Asked, Happened> flare = Edge.transition(
                Lit.class,
                Steal.class,
                Flared.class,
                Lit.class,
                Edge.by(Role.PARTNER),
                (lamp, command) -> Either.right(new Flared(command.stamp())),
                (lamp, event) -> lamp);
        Edge<Lamp, Asked, Happened> whisper = Edge.transition(
                Lit.class,
                Steal.class,
                Whispered.class,
                Lit.class,
                Edge.by(Role.PARTNER),
                (lamp, command) -> Either.right(new Whispered(command.stamp())),
                (lamp, event) -> lamp);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(HANG, KINDLE, flare))
                .withMessageContaining("share the code kindled");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(HANG, whisper))
                .withMessageContaining("declares no @Code");
    }

    @Test
    void a_lifecycle_is_drawn_row_by_row_and_its_ends_are_marked() {
        assertThat(LifecycleDocument.mermaid(lamps).lines())
                .containsExactly(
                        "stateDiagram-v2",
                        "    [*] --> dark : hang",
                        "    dark --> lit : kindle",
                        "    lit --> dark : quench",
                        "    lit --> broken : drop",
                        "    broken --> [*]");
        assertThat(LifecycleDocument.markdown(lamps).lines())
                .containsExactly(
                        "| from | command | given by | event | to |",
                        "|---|---|---|---|---|",
                        "| (birth) | hang | partner | hung | dark |",
                        "| dark | kindle | officer, partner | kindled | lit |",
                        "| lit | quench | partner | quenched | dark |",
                        "| lit | drop | officer | dropped | broken |");
    }

    @SafeVarargs
    private static Lifecycle<Lamp, Asked, Happened> of(Edge<Lamp, Asked, Happened>... edges) {
        Row[] rows = Arrays.copyOf(Row.values(), edges.length);
        Map<Row, Edge<Lamp, Asked, Happened>> byRow =
                HashMap.ofEntries(Vector.of(rows).zip(Vector.of(edges)));
        return Lifecycle.of("lamp", rows, row -> byRow.get(row).get());
    }
}
