package dev.edd.fuzzing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A target, and what a guided run needs to know of it. Immutable.
 *
 * @param name in lower case with hyphens: also that of its folder under {@code /fuzz} and of its report
 * @param opening makes the target ready, once in a process
 * @param seeds folders of resources that hold inputs to begin with
 * @param watched the classes whose branches guide the run, as patterns such as {@code dev.edd.domain.**}
 * @param inEveryBuild whether every build lets it run for a moment, and not only the profile {@code fuzz}
 */
public record FuzzTarget(
        String name, Supplier<Target> opening, List<String> seeds, List<String> watched, boolean inEveryBuild) {
    /** Checks the name, of which a folder and a file are made. */
    public FuzzTarget {
        requireNonNull(opening);
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("a target is named in lower case, with hyphens between words");
        }
        seeds = List.copyOf(seeds);
        watched = List.copyOf(watched);
    }

    /**
     * A target whose inputs to begin with are in its own folder, and which only the profile {@code fuzz} runs.
     *
     * @param name what it is called
     * @param opening makes it ready
     * @param watched the classes whose branches guide the run
     * @return the target
     */
    public static FuzzTarget of(String name, Supplier<Target> opening, String... watched) {
        return new FuzzTarget(name, opening, List.of("/fuzz/" + name), List.of(watched), false);
    }

    /**
     * The same target with one more folder of inputs to begin with.
     *
     * @param folder a folder of resources
     * @return the target
     */
    public FuzzTarget withSeeds(String folder) {
        List<String> more = new ArrayList<>(seeds);
        more.add(folder);
        return new FuzzTarget(name, opening, more, watched, inEveryBuild);
    }

    /**
     * The same target, which every build runs for a moment.
     *
     * @return the target
     */
    public FuzzTarget runInEveryBuild() {
        return new FuzzTarget(name, opening, seeds, watched, true);
    }

    /**
     * What is committed for the target.
     *
     * @return the inputs, in the order of their files
     */
    public List<byte[]> inputs() {
        return Seeds.of(this).files().stream().map(Seeds::bytes).toList();
    }
}
