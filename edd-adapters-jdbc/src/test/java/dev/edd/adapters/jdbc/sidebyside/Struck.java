package dev.edd.adapters.jdbc.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What happened in all the scripts of a property, so that it does not pass because nothing happened. */
final class Struck {
    private final Set<Call.Kind> accepted = EnumSet.noneOf(Call.Kind.class);
    private final Set<Call.Kind> refused = EnumSet.noneOf(Call.Kind.class);
    private final Set<String> deaths = new TreeSet<>();
    private final Set<SideBySideTest.Where> places = EnumSet.noneOf(SideBySideTest.Where.class);

    void count(SideBySideTest.Where where) {
        places.add(where);
    }

    void count(Call call, String answer, boolean died) {
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
        assertThat(places).isEqualTo(EnumSet.allOf(SideBySideTest.Where.class));
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
                        "after Outbox.acknowledge");
    }
}
