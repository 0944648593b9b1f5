package dev.edd.adapters.jdbc.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What happened in all the scripts of a property, so that it does not pass because nothing happened. */
final class Struck {
    private final Set<Call.Kind> accepted = EnumSet.noneOf(Call.Kind.class);
    private final Set<Call.Kind> refused = EnumSet.noneOf(Call.Kind.class);
    private final Set<String> deaths = new TreeSet<>();

    /** By how many stores took part: memory alone, H2 as well, PostgreSQL as well. */
    private final Map<Integer, Set<String>> places = new TreeMap<>();

    void count(int stores, Call call, String answer, boolean died) {
        places.computeIfAbsent(stores, first -> new TreeSet<>())
                .add(died ? "died" : answer.equals("ok") ? "accepted" : "refused");
        if (died) {
            deaths.add(answer.replaceAll("the process died |, moment.*", ""));
        } else if (answer.equals("ok")) {
            accepted.add(call.kind());
        } else {
            refused.add(call.kind());
        }
    }

    void everythingHappened() {
        assertThat(accepted).isEqualTo(EnumSet.allOf(Call.Kind.class));
        assertThat(refused).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(Call.Kind.NEVER_REFUSED)));
        assertThat(places.keySet()).containsExactly(1, 2, 3);
        assertThat(places.values()).allMatch(Set.of("accepted", "refused", "died")::equals);
        assertThat(deaths)
                .contains(
                        "before UnitOfWork.run",
                        "after UnitOfWork.run",
                        "before Stores.commit",
                        "after Stores.commit",
                        "before UnitOfWork.read",
                        "after PartyRepository.find",
                        "before Outbox.claim",
                        "after Outbox.claim",
                        "before Outbox.acknowledge",
                        "after Outbox.acknowledge",
                        "before DocumentVault.keep",
                        "after DocumentVault.keep",
                        "after scripted-inquiries",
                        "after recording-notifier");
    }
}
