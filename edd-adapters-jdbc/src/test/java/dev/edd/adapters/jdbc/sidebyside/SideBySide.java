package dev.edd.adapters.jdbc.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs one script on all worlds and on the model, and tells the story when they differ. */
final class SideBySide {
    static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    /** No two calls are made at one instant. */
    private static final Duration TICK = Duration.ofSeconds(1);

    /** Longer than a lease of the relay, and than all attempts: what a dead process had claimed is free. */
    private static final Duration RESTART = Duration.ofMinutes(5);

    private static final List<Integer> HOURS = List.of(1, 25, 8 * 24, 20 * 24);

    private final List<World> worlds;
    private final Struck struck;
    private final NaiveOffice model = new NaiveOffice();
    private final List<String> story = new ArrayList<>();
    private Instant now = START;
    private Seq<Object> latest = Vector.empty();

    SideBySide(List<World> worlds, Struck struck) {
        this.worlds = worlds;
        this.struck = struck;
    }

    void play(List<Call> script) {
        alike();
        script.forEach(call -> playAimed(call.aimed() ? aimed(call) : call));
    }

    /**
     * The same, for a customer and a case and by somebody that the model says would do; where nothing would, one of the kinds
     * that have to come before it. Itself, if there is none.
     */
    private Call aimed(Call call) {
        return call.kind()
                .andThoseBefore()
                .flatMap(kind -> Call.elsewhere(call, kind))
                .filter(other -> model.takes(other, now.plus(TICK)))
                .findFirst()
                .orElse(call);
    }

    private void playAimed(Call call) {
        now = now.plus(call.kind() == Call.Kind.LATER ? Duration.ofHours(HOURS.get(call.how())) : TICK);
        Seq<Object> before = latest;
        String answer = worlds.get(0).answer(call, now);
        story.add(call + " -> " + answer);
        for (World world : worlds.subList(1, worlds.size())) {
            assertThat(world.answer(call, now)).as(() -> told(world)).isEqualTo(answer);
        }
        Option<String> fault = Struck.fault(answer);
        struck.count(worlds.size(), call, answer);
        if (fault.isEmpty()) {
            assertThat(answer).as(this::told).isEqualTo(model.answer(call, now));
        } else if (Call.Kind.MANY_COMMITS.contains(call.kind())) {
            restarted(call.unharmed());
        } else if (fault.get().endsWith("after UnitOfWork.run")) {
            model.answer(call, now);
        } else {
            assertThat(worlds.get(0).looks().whole()).as(this::told).isEqualTo(before);
        }
        now = call.kind() == Call.Kind.FAIL_TO_TELL ? now.plus(RESTART) : now;
        alike();
    }

    /** What is many commits goes on where it stopped, when it is called again. */
    private void restarted(Call again) {
        now = now.plus(RESTART);
        story.add(again + ", by the next process");
        String predicted = model.answer(again, now);
        for (World world : worlds) {
            assertThat(world.answer(again, now)).as(() -> told(world)).isEqualTo(predicted);
        }
    }

    private void alike() {
        Map<String, String> expected = model.looks();
        latest = worlds.get(0).looks().whole();
        for (World world : worlds) {
            assertThat(world.looks().inWords()).as(() -> told(world)).isEqualTo(expected);
        }
        for (World world : worlds.subList(1, worlds.size())) {
            assertThat(world.looks().whole()).as(() -> told(world)).isEqualTo(latest);
        }
    }

    private String told(World world) {
        return world + told();
    }

    private String told() {
        return " after\n  " + String.join("\n  ", story) + "\n";
    }
}
