package dev.edd.adapters.memory.interleaved;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What {@link StoredCases} must answer when nobody else is there: a map of versions and a list of what happened. A step is
 * told by the version that it makes. Where the port leaves a choice, a commit that is stale and taken, it takes stale.
 */
public abstract class NaiveCases {
    private static final int PARTY_STEPS = 3;

    private final int steps;
    private final boolean rivals;
    private Map<Part, Integer> versions = new EnumMap<>(Map.of(Part.PARTY, 0, Part.ONE, 0, Part.OTHER, 0));
    private List<String> happened = new ArrayList<>();

    /** Cases of so many steps, of which only one may be open if they are rivals. */
    NaiveCases(int steps, boolean rivals) {
        this.steps = steps;
        this.rivals = rivals;
        step(Part.PARTY, 0);
    }

    abstract String facts();

    public String step(Part part, int decidedOn) {
        if (decidedOn >= steps(part)) {
            return "over";
        }
        if (version(part) != decidedOn) {
            return "stale";
        }
        if (rivals && part != Part.PARTY && isOpen(part == Part.ONE ? Part.OTHER : Part.ONE) && decidedOn + 1 < steps) {
            return "taken";
        }
        versions.put(part, decidedOn + 1);
        happened.add(named(part));
        return "committed " + happened.size();
    }

    public String stepHaving(Part part, int decidedOn, Part read, int version) {
        if (decidedOn < steps(part) && version(read) != version) {
            return "stale";
        }
        return step(part, decidedOn);
    }

    public String both(Part first, Part second, Ending ending) {
        Map<Part, Integer> versionsBefore = new EnumMap<>(versions);
        List<String> happenedBefore = new ArrayList<>(happened);
        String seen = find(first) + " " + find(second);
        boolean refused = false;
        for (Part part : List.of(first, second)) {
            if (!refused) {
                String answer = step(part, version(part));
                refused = answer.equals("taken");
                seen += ", " + answer + (refused ? "" : " " + find(part));
            }
        }
        if (!refused) {
            seen += " " + happened.size();
        }
        if (refused || ending != Ending.RIGHT) {
            versions = versionsBefore;
            happened = happenedBefore;
        }
        return seen;
    }

    public String find(Part part) {
        return version(part) == 0 ? "none" : named(part);
    }

    public String list() {
        return Stream.of(Part.OTHER, Part.ONE)
                        .filter(part -> version(part) > 0)
                        .map(this::named)
                        .collect(Collectors.joining(" "))
                + facts();
    }

    public String history() {
        String around = IntStream.range(0, happened.size())
                .mapToObj(index -> (index + 1) + ":" + happened.get(index))
                .collect(Collectors.joining(" "));
        Stream<String> each = Stream.of(Part.values())
                .map(part -> happened.stream()
                        .filter(entry -> entry.startsWith(part + "@"))
                        .collect(Collectors.joining(" ")));
        return around + " | " + each.collect(Collectors.joining(" | "));
    }

    int version(Part part) {
        return versions.getOrDefault(part, 0);
    }

    boolean isOpen(Part part) {
        return version(part) > 0 && version(part) < steps(part);
    }

    private int steps(Part part) {
        return part == Part.PARTY ? PARTY_STEPS : steps;
    }

    private String named(Part part) {
        return part + "@" + version(part);
    }

    /** Those of the two cases that are so. */
    String those(Predicate<Part> so) {
        return Stream.of(Part.ONE, Part.OTHER).filter(so).map(Part::name).collect(Collectors.joining(" "));
    }
}
