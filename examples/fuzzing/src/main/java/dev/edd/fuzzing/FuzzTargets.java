package dev.edd.fuzzing;

import java.util.List;

/** Targets that belong together. Has a constructor without parameters: the process of a guided run makes it again. */
public interface FuzzTargets {
    /**
     * The targets.
     *
     * @return each with a name of its own
     */
    List<FuzzTarget> targets();

    /**
     * A target by its name.
     *
     * @param name the name
     * @return the target
     */
    default FuzzTarget named(String name) {
        return targets().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target is named " + name));
    }
}
