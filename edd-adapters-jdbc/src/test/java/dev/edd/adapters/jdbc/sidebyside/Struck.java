package dev.edd.adapters.jdbc.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happened in all the scripts of a property, so that it does not pass because nothing happened. */
final class Struck {
    private static final Pattern FAULT = Pattern.compile(
            ".*the (?:process|call) (died|failed) (.*), (?:moment \\d+|being dead already)", Pattern.DOTALL);

    /** In which a process dies and a call fails. */
    private static final List<String> MOMENTS = List.of(
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

    private final Set<Call.Kind> accepted = EnumSet.noneOf(Call.Kind.class);
    private final Set<Call.Kind> refused = EnumSet.noneOf(Call.Kind.class);
    private final Set<String> faults = new TreeSet<>();

    /** By how many stores took part: memory alone, H2 as well, PostgreSQL as well. */
    private final Map<Integer, Set<String>> places = new TreeMap<>();

    /** Where the process died, or a call failed. */
    static Option<String> fault(String answer) {
        Matcher fault = FAULT.matcher(answer);
        return fault.matches() ? Option.some(fault.group(1) + " " + fault.group(2)) : Option.none();
    }

    void count(int stores, Call call, String answer) {
        Option<String> fault = fault(answer);
        places.computeIfAbsent(stores, first -> new TreeSet<>())
                .add(fault.map(each -> each.split(" ", 2)[0]).getOrElse(answer.equals("ok") ? "accepted" : "refused"));
        fault.forEach(faults::add);
        if (fault.isEmpty()) {
            (answer.equals("ok") ? accepted : refused).add(call.kind());
        }
    }

    void everythingHappened() {
        assertThat(accepted).isEqualTo(EnumSet.allOf(Call.Kind.class));
        assertThat(refused).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(Call.Kind.NEVER_REFUSED)));
        assertThat(places.keySet()).containsExactly(1, 2, 3);
        assertThat(places.values()).allMatch(Set.of("accepted", "refused", "died", "failed")::equals);
        assertThat(faults)
                .containsAll(MOMENTS.stream().map("died "::concat).toList())
                .containsAll(MOMENTS.stream().map("failed "::concat).toList());
    }
}
