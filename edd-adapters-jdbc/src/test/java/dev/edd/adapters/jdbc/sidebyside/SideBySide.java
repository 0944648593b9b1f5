package dev.edd.adapters.jdbc.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs one script on all worlds and on the model, and tells the story when they differ. */
final class SideBySide {
    static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    /** Longer than a lease of the relay, so that what the dead process had claimed is free. */
    private static final Duration RESTART = Duration.ofMinutes(2);

    private static final List<Integer> HOURS = List.of(1, 25, 8 * 24, 20 * 24);

    private final List<World> worlds;
    private final Struck struck;
    private final NaiveOffice model = new NaiveOffice();
    private final List<String> story = new ArrayList<>();
    private Instant now = START;

    SideBySide(List<World> worlds, Struck struck) {
        this.worlds = worlds;
        this.struck = struck;
    }

    void play(List<Call> script) {
        script.forEach(this::play);
        play(new Call(Call.Kind.DELIVER, 0, 0, 0, Call.Role.POLICY, 0));
        assertThat(model.looks()).as(this::told).containsEntry("untold", "0");
    }

    private void play(Call call) {
        now = call.kind() == Call.Kind.LATER ? now.plus(Duration.ofHours(HOURS.get(call.how()))) : now;
        Seq<Object> before = worlds.get(0).everything();
        String answer = worlds.get(0).answer(call, now);
        story.add(call + " -> " + answer);
        for (World world : worlds.subList(1, worlds.size())) {
            assertThat(world.answer(call, now)).as(() -> told(world)).isEqualTo(answer);
        }
        boolean died = answer.startsWith("the process died");
        struck.count(call, answer, died);
        if (!died) {
            assertThat(answer).as(this::told).isEqualTo(predicted(call));
        } else if (!call.kind().isRefusable()) {
            restarted(call);
        } else if (answer.startsWith("the process died after UnitOfWork.run")) {
            predicted(call);
        } else {
            assertThat(worlds.get(0).everything()).as(this::told).isEqualTo(before);
        }
        alike();
    }

    /** What is many commits goes on where it stopped, when it is called again. */
    private void restarted(Call call) {
        now = now.plus(RESTART);
        Call again = new Call(call.kind(), call.customer(), call.which(), call.how(), call.role(), 0);
        story.add(again + ", by the next process");
        String predicted = predicted(again);
        for (World world : worlds) {
            assertThat(world.answer(again, now)).as(() -> told(world)).isEqualTo(predicted);
        }
    }

    private void alike() {
        Map<String, String> expected = model.looks();
        Seq<Object> everything = worlds.get(0).everything();
        for (World world : worlds) {
            assertThat(world.looks()).as(() -> told(world)).isEqualTo(expected);
            assertThat(world.everything()).as(() -> told(world)).isEqualTo(everything);
        }
    }

    private String predicted(Call call) {
        int id = call.which();
        int customer = call.customer();
        String role = call.role().name().toLowerCase(Locale.ROOT);
        return switch (call.kind()) {
            case REGISTER -> model.register(customer);
            case CHANGE_STANDING ->
                model.changeStanding(customer, World.standing(call).code(), role);
            case CREATE_VERIFICATION -> model.createVerification(id, customer, role, now);
            case START_PROCESSING, FLAG_FOR_REVIEW, PASS, FAIL ->
                model.step(id, call.kind().name().toLowerCase(Locale.ROOT), role, now);
            case OPEN_REQUEST -> model.openRequest(id, customer, !World.isOdd(call), role, now);
            case SUBMIT_ANSWERS -> model.submitAnswers(id, !World.isOdd(call), role);
            case BEGIN_REVIEW -> model.beginReview(id, role);
            case ACCEPT -> model.accept(id, role);
            case CANCEL -> model.cancel(id, role);
            case BEGIN_ONBOARDING -> model.beginOnboarding(id, customer, role);
            case TERMINATE -> model.terminate(id, role);
            case LATER -> "ok";
            case EXPIRE_OVERDUE -> model.expireOverdue(now);
            case RESTRICT_OVERDUE -> model.restrictOverdue(now);
            case DELIVER -> model.deliver(now);
        };
    }

    private String told(World world) {
        return world + told();
    }

    private String told() {
        return " after\n  " + String.join("\n  ", story) + "\n";
    }
}
