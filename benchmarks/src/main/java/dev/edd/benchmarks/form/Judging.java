package dev.edd.benchmarks.form;

import io.vavr.collection.Set;

/**
 * A way to judge forms.
 *
 * @param <F> a form as this way takes it
 * @param <V> what it says of one
 */
interface Judging<F, V> {
    /** Puts a form into the shape that this way takes; not measured. */
    F prepared(Form form);

    /** Finds everything that is wrong. */
    V judge(F form);

    /** Says in common words what was found; not measured. */
    Set<Fault> faults(V verdict);
}
