package dev.edd.testkit.conformance;

/**
 * Where storages may differ, and nowhere else. Each is declared by the author of an adapter, and both answers are tested: who
 * has what is not declared fails as who lacks what is.
 */
public enum Capability {
    /** Whether a process that ends takes what was committed with it. */
    DURABLE(
            "What was committed is there when the place is opened again, deliveries included.",
            "A storage that is opened again at the place holds nothing."),
    /** Whether several nodes may work on one place. */
    SHARED(
            "Storages that are open at one place at once see one another's commits, versions and claims.",
            "The second is refused with IllegalStateException, or it is another place that shares nothing.");

    private final String declared;
    private final String otherwise;

    Capability(String declared, String otherwise) {
        this.declared = declared;
        this.otherwise = otherwise;
    }

    /**
     * What is asserted of a storage that declares it.
     *
     * @return a sentence
     */
    public String declared() {
        return declared;
    }

    /**
     * What is asserted of a storage that does not.
     *
     * @return a sentence
     */
    public String otherwise() {
        return otherwise;
    }
}
